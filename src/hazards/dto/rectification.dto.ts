import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, ValidateNested } from 'class-validator';
import { interimControlCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { EventDto } from '../../platform/http/event.dto.js';
import {
  AmountField,
  DateField,
  FilesField,
  FlagField,
  ListField,
  RowsField,
  TextField,
  UuidField,
} from '../../platform/http/form.field.js';

const interimControls = { zh: '整改期间管控措施', among: interimControlCodes, example: ['WARNING_SIGN', 'MONITOR'] };

abstract class DatedDto extends EventDto {
  @DateField({ zh: '整改完成时限', example: '2026-09-30' })
  dueOn: string;

  @ListField(interimControls)
  interimControls: string[];

  @TextField({ zh: '整改要求', max: 2000, example: '恢复报警装置并经检测合格。' })
  requirement: string;
}

export class AssignDto extends DatedDto {
  @UuidField({ zh: '治理责任单位' })
  responsibleUnitId: string;

  @UuidField({ zh: '交办单位' })
  assigningUnitId: string;

  @UuidField({ zh: '协调督办单位' })
  supervisingUnitId: string;

  @FlagField({ zh: '补录纸质交办', optional: true })
  lateRecord?: boolean;

  @FilesField({ zh: '纸质交办文书扫描件' })
  paperScans?: string[];
}

/** The bodies are named only where the hazard was never assigned, as after a fix on the spot that did not hold. */
export class ReassignDto extends DatedDto {
  @UuidField({ zh: '治理责任单位', optional: true })
  responsibleUnitId?: string;

  @UuidField({ zh: '交办单位', optional: true })
  assigningUnitId?: string;

  @UuidField({ zh: '协调督办单位', optional: true })
  supervisingUnitId?: string;
}

export class DeemedServedDto extends EventDto {
  @FilesField({ zh: '送达回证扫描件' })
  serviceRecord?: string[];
}

export class FiveElementsDto {
  @TextField({ zh: '责任', max: 500, example: '主要负责人李明负责' })
  responsibility: string;

  @TextField({ zh: '措施', max: 500, example: '更换探测器并接入报警系统' })
  measures: string;

  @TextField({ zh: '资金', max: 500, example: '自筹 3 万元，已到位' })
  funds: string;

  @TextField({ zh: '时限', max: 500, example: '9 月 20 日前完成' })
  timeLimit: string;

  @TextField({ zh: '预案', max: 500, example: '停用期间人工巡检，每两小时一次' })
  contingency: string;
}

export class MilestoneDto {
  @TextField({ zh: '节点', max: 100, example: '设备到货' })
  name: string;

  @DateField({ zh: '完成日期', example: '2026-09-01' })
  dueOn: string;
}

const part = (zh: string, example: string) => TextField({ zh, max: 2000, example });

export class SubmitPlanDto extends EventDto {
  @part('治理的目标和任务', '恢复罐区气体检测')
  goals: string;

  @part('采取的方法和措施', '更换 3 台探测器')
  methods: string;

  @part('经费和物资的落实', '3 万元，已采购')
  funds: string;

  @part('负责治理的机构和人员', '设备科，王工')
  organisation: string;

  @part('治理的时限和要求', '9 月 20 日前')
  schedule: string;

  @part('安全措施和应急预案', '人工巡检，配备便携式检测仪')
  safetyAndContingency: string;

  @ApiProperty({ type: FiveElementsDto, description: '五落实' })
  @IsDefined()
  @ValidateNested()
  @Type(() => FiveElementsDto)
  fiveElements: FiveElementsDto;

  @RowsField({ zh: '治理节点', max: 12, type: () => MilestoneDto })
  milestones: MilestoneDto[];

  @DateField({ zh: '向职工通报日期', example: '2026-07-10', optional: true })
  workersToldOn?: string;

  @TextField({ zh: '复发原因分析（复发隐患必填）', max: 2000, optional: true })
  causeAnalysis?: string;
}

export class LogProgressDto extends EventDto {
  @TextField({ zh: '进展', max: 2000, example: '探测器已到货，开始安装。' })
  text: string;

  @AmountField({ zh: '完成百分比', example: 40 })
  percent: number;

  @FilesField({ zh: '照片' })
  photos?: string[];
}

export class RequestExtensionDto extends EventDto {
  @DateField({ zh: '申请延期至', example: '2026-10-31' })
  newDueOn: string;

  @TextField({ zh: '延期理由', max: 2000, example: '设备生产周期延长。' })
  reason: string;

  @TextField({ zh: '剩余步骤', max: 2000, example: '到货、安装、检测' })
  remainingSteps: string;

  @ListField(interimControls)
  interimControls: string[];
}

export class ApproveExtensionDto extends EventDto {
  @DateField({ zh: '核定时限', example: '2026-10-31' })
  newDueOn: string;

  @TextField({ zh: '审批意见', max: 2000, example: '理由属实，同意延期。' })
  opinion: string;
}

export class SubmitCloseoutDto extends EventDto {
  @TextField({ zh: '整改措施完成情况（逐条）', max: 4000, example: '1. 更换探测器 3 台；2. 接入控制室。' })
  measuresDone: string;

  @TextField({ zh: '自评结论', max: 2000, example: '已完成整改，自查合格。' })
  selfAssessment: string;

  @AmountField({ zh: '实际投入资金（分）', example: 3_000_000 })
  actualCostFen: number;

  @FilesField({ zh: '整改后照片' })
  afterPhotos?: string[];
}
