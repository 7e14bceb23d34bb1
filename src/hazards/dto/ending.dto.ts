import { EventDto, ReasonedDto } from '../../platform/http/event.dto.js';
import { FilesField, InstantField, PeopleField, TextField, UuidField } from '../../platform/http/form.field.js';

export class ProposeVoidDto extends ReasonedDto {
  @UuidField({ zh: '并入的隐患（重复时填写）', optional: true })
  intoCaseId?: string;
}

/** A decision in words. */
export class OpinionDto extends EventDto {
  @TextField({ zh: '意见', max: 2000, example: '经研究，同意。' })
  opinion: string;
}

/** Who was on site, when, and what it looked like. */
export abstract class OnSiteDto extends EventDto {
  @PeopleField({ zh: '到场人员账号编号，至少两人' })
  officerAccountIds: string[];

  @InstantField({ zh: '到场时间（UTC 毫秒）', example: 1_789_000_000_000 })
  onSiteAtMs: number;

  @FilesField({ zh: '现场照片' })
  sitePhotos?: string[];
}

export class EnterpriseClosedDto extends OnSiteDto {
  @FilesField({ zh: '设备拆除、物料清空证明' })
  dismantlingProof?: string[];

  @TextField({ zh: '许可证照注销或吊销情况', max: 500, example: '危险化学品经营许可证已于2026年8月注销。' })
  licenceRevocation: string;
}

export class RecordAccidentDto extends EventDto {
  @InstantField({ zh: '事故发生时间（UTC 毫秒）', example: 1_789_000_000_000 })
  occurredAtMs: number;

  @TextField({ zh: '事故简要情况', max: 2000, example: '卸油区起火，已扑灭，无人员伤亡。' })
  description: string;
}
