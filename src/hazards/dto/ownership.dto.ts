import { partyNames } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto, ReasonedDto } from '../../platform/http/event.dto.js';
import { ChoiceField, FilesField, TextField, UuidField } from '../../platform/http/form.field.js';

export class TransferDto extends ReasonedDto {
  @UuidField({ zh: '接收部门' })
  toUnitId: string;

  @FilesField({ zh: '移送材料' })
  materials?: string[];
}

export class AcceptTransferDto extends EventDto {
  @TextField({ zh: '接收人', max: 50, example: '王敏' })
  receivedBy: string;
}

export class DecideOwnerDto extends ReasonedDto {
  @UuidField({ zh: '牵头部门' })
  ownerUnitId: string;
}

/** A party that continues where another stood; neither the date nor the history starts anew. */
export class SucceedPartyDto extends ReasonedDto {
  @ChoiceField({ zh: '变更的主体', among: partyNames, example: 'responsible' })
  party: (typeof partyNames)[number];

  @UuidField({ zh: '承继单位' })
  unitId: string;

  @FilesField({ zh: '证明材料' })
  evidence?: string[];
}
