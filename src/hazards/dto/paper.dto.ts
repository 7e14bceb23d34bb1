import { documentKinds } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto, ReasonedDto } from '../../platform/http/event.dto.js';
import { ChoiceField, FilesField, PeopleField, SeqField, TextField } from '../../platform/http/form.field.js';

/** Made by the server, which renders the bytes; nobody sends it as a form. */
export class IssueDocumentDto extends EventDto {
  @ChoiceField({ zh: '文书种类', among: documentKinds, example: 'rectificationOrder' })
  kind: (typeof documentKinds)[number];

  @FilesField({ zh: '文书' })
  document?: string[];
}

abstract class OfDocumentDto extends EventDto {
  @SeqField({ zh: '文书序号', example: 8 })
  documentSeq: number;
}

export class SignDocumentDto extends OfDocumentDto {
  @FilesField({ zh: '签名图样' })
  signature?: string[];

  @TextField({ zh: '签名人', max: 50, example: '李明' })
  signerName: string;

  @TextField({ zh: '签名人职务', max: 50, example: '站长' })
  signerPost: string;
}

export class RefuseSignatureDto extends OfDocumentDto {
  @TextField({ zh: '拒签情况', max: 1000, example: '当事人看过文书后拒绝签字。' })
  reason: string;

  @PeopleField({ zh: '见证人员账号编号，至少两人' })
  officerAccountIds: string[];

  @FilesField({ zh: '现场影像' })
  evidence?: string[];
}

export class BindScanDto extends OfDocumentDto {
  @FilesField({ zh: '签署后的扫描件' })
  scans?: string[];
}

export class RecordObstructionDto extends ReasonedDto {
  @PeopleField({ zh: '见证人员账号编号，至少两人' })
  officerAccountIds: string[];

  @FilesField({ zh: '现场影像' })
  evidence?: string[];
}
