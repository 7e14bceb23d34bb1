import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { dualReportTargets } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto } from '../../platform/http/event.dto.js';
import {
  ChoiceField,
  DateField,
  FilesField,
  InstantField,
  SeqField,
  TextField,
  UuidField,
} from '../../platform/http/form.field.js';

export class AddSubtaskDto extends EventDto {
  @UuidField({ zh: '配合单位' })
  unitId: string;

  @TextField({ zh: '配合任务', max: 1000, example: '清理消防车通道上的临时摊位' })
  task: string;

  @DateField({ zh: '完成时限', example: '2026-09-20' })
  dueOn: string;
}

/** One share, named by the line that gave it. */
abstract class OfSubtaskDto extends EventDto {
  @SeqField({ zh: '配合任务序号', example: 7 })
  subtaskSeq: number;
}

export class SubtaskReasonDto extends OfSubtaskDto {
  @TextField({ zh: '理由', max: 2000, example: '现场仍有一处未清理。' })
  reason: string;
}

export class LogSubtaskDto extends OfSubtaskDto {
  @TextField({ zh: '进展', max: 2000, example: '已清理一半。' })
  text: string;

  @ApiProperty({ description: '完成百分比', minimum: 0, maximum: 100, example: 50 })
  @IsInt()
  @Min(0)
  @Max(100)
  percent: number;

  @FilesField({ zh: '照片' })
  photos?: string[];
}

export class SubmitSubtaskDto extends OfSubtaskDto {
  @TextField({ zh: '完成情况', max: 2000, example: '临时摊位全部清理。' })
  text: string;

  @FilesField({ zh: '整改后照片' })
  afterPhotos?: string[];
}

export class AcceptSubtaskDto extends OfSubtaskDto {
  @TextField({ zh: '核查意见', max: 2000, example: '现场核查属实。' })
  opinion: string;

  @InstantField({ zh: '到场时间（UTC 毫秒）', example: 1_789_000_000_000 })
  onSiteAtMs: number;

  @FilesField({ zh: '现场照片' })
  sitePhotos?: string[];
}

export class ReportDualDto extends EventDto {
  @ChoiceField({ zh: '报告对象', among: dualReportTargets, example: 'workersCongress' })
  to: (typeof dualReportTargets)[number];

  @DateField({ zh: '报告日期', example: '2026-07-10' })
  reportedOn: string;

  @FilesField({ zh: '报告凭证' })
  evidence?: string[];
}
