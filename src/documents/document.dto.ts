import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { type DocumentKind, documentKinds } from '../../workflows/hazard/v2/hazard.codes.js';
import type { DocumentNature } from './forms/form.js';

const natures = ['enforcement', 'letter', 'form'] as const satisfies readonly DocumentNature[];
const sha256 = { example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

export class DocumentParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ enum: documentKinds })
  @IsIn(documentKinds)
  kind: DocumentKind;
}

/** Which share of a joint responsibility a paper is about; without it, the case as a whole. */
export class AboutShareDto {
  @ApiPropertyOptional({ description: '配合任务序号：该配合单位自己的一份（交办函）；不填为整项隐患的', example: 7 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  subtaskSeq?: number;
}

/** A file that a line of the history is bound to; its content: GET /api/files/:fileId. */
export class BoundFile {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty(sha256) sha256: string;
  @ApiProperty({ example: 'image/png' }) mediaType: string;
}

class CopyAct {
  @ApiProperty({ description: '办理经过中的行' }) seq: number;
  @ApiProperty({ description: 'UTC 毫秒' }) atMs: number;
  @ApiProperty({ type: [BoundFile] }) files: BoundFile[];
}

class SignatureView extends CopyAct {
  @ApiProperty({ example: '尤先行' }) signerName: string;
  @ApiProperty({ example: '主要负责人' }) signerPost: string;
}

class RefusalView extends CopyAct {
  @ApiProperty({ description: '拒绝签名的原因' }) reason: string;
}

/** A copy that went out: its exact bytes, and what came back for it. */
export class IssuedCopy {
  @ApiProperty({ enum: documentKinds }) kind: string;
  @ApiProperty({ type: Number, nullable: true, description: '所对应的配合任务；整项隐患的为空' })
  subtaskSeq: number | null;
  @ApiProperty({ description: '制发所在行；签名、拒签和扫描件以此指明文书' }) documentSeq: number;
  @ApiProperty({ type: String, nullable: true, example: '（沅）应急责改〔2026〕12号' }) number: string | null;
  @ApiProperty(sha256) sha256: string;
  @ApiProperty({ description: '制发时的模板版本' }) templateVersion: number;
  @ApiProperty({ description: 'UTC 毫秒' }) issuedAtMs: number;
  @ApiProperty({ example: '吴细查' }) issuedBy: string;
  @ApiProperty({ type: BoundFile, nullable: true }) file: BoundFile | null;
  @ApiProperty({ type: [SignatureView] }) signatures: SignatureView[];
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
  @ApiProperty({ type: [CopyAct], description: '签署后的扫描件' }) scans: CopyAct[];
}

class AddresseeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '沅江市草尾镇' }) name: string;
}

class ShareView {
  @ApiProperty({ description: '配合任务序号' }) seq: number;
  @ApiProperty({ type: AddresseeView, nullable: true }) unit: AddresseeView | null;
  @ApiProperty({ example: '清理毗邻棚架' }) task: string;
  @ApiProperty({ format: 'date', description: '完成时限' }) dueOn: string;
}

export class DocumentView {
  @ApiProperty({ enum: documentKinds }) kind: DocumentKind;
  @ApiProperty({ example: '现场检查记录' }) zh: string;
  @ApiProperty({ example: 'Inspection record' }) en: string;
  @ApiProperty({ type: ShareView, nullable: true, description: '配合单位的一份；整项隐患的为空' })
  share: ShareView | null;
  @ApiProperty({ enum: natures, description: '执法文书、公文（函）或者表格' }) nature: DocumentNature;
  @ApiProperty({ type: String, nullable: true, description: '文号或编号；尚未编号时为空' }) number: string | null;
  @ApiProperty({ description: '现在能否生成' }) available: boolean;
  @ApiProperty({ type: String, nullable: true, description: '不能生成的原因' }) reason: string | null;
  @ApiProperty({ type: [String], description: '尚缺、打印时留空的必填项' }) missing: string[];
  @ApiProperty() templateVersion: number;
  @ApiProperty({ type: [IssuedCopy], description: '已制发的文书' }) copies: IssuedCopy[];
}

export class DocumentList {
  @ApiProperty({ type: [DocumentView] })
  items: DocumentView[];
}

export class MailDocumentDto extends AboutShareDto {
  @ApiProperty({ enum: ['responsible', 'self'], description: '发给文书所发往的单位的负责人，或者本人' })
  @IsIn(['responsible', 'self'])
  to: 'responsible' | 'self';
}

export class IssueDocumentDto extends AboutShareDto {
  @ApiProperty({ format: 'uuid', description: '由客户端生成；同一编号重复提交不会重复制发' })
  @IsUUID()
  commandId: string;

  @ApiPropertyOptional({ description: '所见案卷的版次（rev）；他人已先行办理时返回 412', example: 3 })
  @IsOptional()
  @IsInt()
  @Min(0)
  rev?: number;
}
