import { stopScopes } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto, ReasonedDto } from '../../platform/http/event.dto.js';
import {
  ChoiceField,
  DateField,
  FilesField,
  FlagField,
  InstantField,
  TextField,
} from '../../platform/http/form.field.js';
import { OnSiteDto } from './ending.dto.js';

export class RenewStopDto extends EventDto {
  @TextField({ zh: '依据条款', max: 500, example: '《中华人民共和国安全生产法》第六十五条' })
  legalBasis: string;

  @DateField({ zh: '停产至', example: '2026-12-31' })
  untilOn: string;
}

export class StopProductionDto extends RenewStopDto {
  @ChoiceField({ zh: '停产范围', among: stopScopes, example: 'all' })
  scope: (typeof stopScopes)[number];
}

export class ApplyResumeDto extends EventDto {
  @TextField({ zh: '治理情况', max: 4000, example: '隐患部位已改造完毕并通过检测。' })
  treatment: string;

  @FilesField({ zh: '评估报告' })
  evaluation?: string[];
}

export class ApproveResumeDto extends OnSiteDto {
  @TextField({ zh: '审查意见', max: 2000, example: '现场审查合格，同意恢复生产。' })
  opinion: string;
}

export class ProposeSuspensionDto extends OnSiteDto {
  @TextField({ zh: '停用理由', max: 2000, example: '企业停产转让，短期内无法整改。' })
  reason: string;

  @FlagField({ zh: '已断电断料' })
  powerIsolated: boolean;

  @FlagField({ zh: '危险物料已清空' })
  materialsRemoved: boolean;

  @TextField({ zh: '看守安排', max: 500, example: '镇应急办派专人看守' })
  guard: string;
}

export class ConfirmSuspensionDto extends EventDto {
  @InstantField({ zh: '到场时间（UTC 毫秒）', example: 1_789_000_000_000 })
  onSiteAtMs: number;

  @FilesField({ zh: '现场照片' })
  sitePhotos?: string[];
}

export class EndSuspensionDto extends ReasonedDto {
  @DateField({ zh: '新的整改时限', example: '2026-12-31', optional: true })
  dueOn?: string;
}

export class OrderPowerCutDto extends ReasonedDto {
  @InstantField({ zh: '停电时间（UTC 毫秒）', example: 1_789_000_000_000 })
  cutAtMs: number;

  @TextField({ zh: '批准人', max: 50, example: '赵局长' })
  approvedBy: string;
}
