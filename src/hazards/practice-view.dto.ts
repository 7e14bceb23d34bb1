import { ApiProperty } from '@nestjs/swagger';
import { levelCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import { disputeOutcomes, stopScopes } from '../../workflows/hazard/v2/hazard.codes.js';
import { UnitNameDto } from './unit-name.dto.js';

const instant = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;
const caseId = { type: String, format: 'uuid', nullable: true } as const;

class ExpertOpinionDto {
  @ApiProperty({ example: '刘工' }) expert: string;
  @ApiProperty({ enum: levelCodes }) level: 'major' | 'general';
}

class StopOrderDto {
  @ApiProperty({ enum: stopScopes }) scope: 'part' | 'all';
  @ApiProperty({ description: '停产决定到期（UTC 毫秒）' }) untilMs: number;
  @ApiProperty(instant) powerCutAtMs: number | null;
}

class SuspensionDto {
  @ApiProperty({ ...instant, description: '确认停用的时刻；空为已提出、待审定' }) sinceMs: number | null;
  @ApiProperty({ description: '停用前已逾期' }) overdue: boolean;
}

class SubtaskDto {
  @ApiProperty({ description: '配合任务序号：交办它的那一行' }) seq: number;
  @ApiProperty({ type: UnitNameDto, nullable: true }) unit: UnitNameDto | null;
  @ApiProperty({ description: 'UTC 毫秒' }) dueAtMs: number;
  @ApiProperty() percent: number;
  @ApiProperty({ enum: ['open', 'submitted', 'accepted'] }) state: 'open' | 'submitted' | 'accepted';
}

class DualReportDto {
  @ApiProperty({ description: '还有待办的双报告' }) owed: boolean;
  @ApiProperty(instant) departmentAtMs: number | null;
  @ApiProperty(instant) workersCongressAtMs: number | null;
}

class AccidentDto {
  @ApiProperty({ description: '事故发生时间（UTC 毫秒）' }) atMs: number;
  @ApiProperty({ description: '事实冻结中' }) frozen: boolean;
}

/** Shares, stops, disputes and other ends: what a hazard meets beside its course. */
export class PracticeView {
  @ApiProperty({ description: '补录' }) lateRecorded: boolean;
  @ApiProperty({ type: UnitNameDto, nullable: true, description: '移送待答复的部门' }) transferTo: UnitNameDto | null;
  @ApiProperty({ enum: ['open', ...disputeOutcomes], nullable: true }) dispute: string | null;
  @ApiProperty({ type: [ExpertOpinionDto] }) expertOpinions: ExpertOpinionDto[];
  @ApiProperty() voidProposed: boolean;
  @ApiProperty({ ...caseId, description: '提议并入的隐患' }) mergeInto: string | null;
  @ApiProperty({ enum: ['void', 'merge', 'closure'], nullable: true }) endedBy: 'void' | 'merge' | 'closure' | null;
  @ApiProperty({ ...caseId, description: '已并入的隐患：请到那里继续' }) mergedInto: string | null;
  @ApiProperty({ type: [String], format: 'uuid' }) absorbed: string[];
  @ApiProperty({ type: StopOrderDto, nullable: true }) stopOrder: StopOrderDto | null;
  @ApiProperty({ type: SuspensionDto, nullable: true }) suspension: SuspensionDto | null;
  @ApiProperty({ type: [SubtaskDto] }) subtasks: SubtaskDto[];
  @ApiProperty({ description: '已经核查合格的项数' }) itemsClosed: number;
  @ApiProperty({ type: [String], description: '上次核查不合格、尚待整改的项' }) itemsLeft: string[];
  @ApiProperty({ type: DualReportDto }) dualReport: DualReportDto;
  @ApiProperty({ type: AccidentDto, nullable: true }) accident: AccidentDto | null;
  @ApiProperty({ ...caseId, description: '复发：此前的隐患' }) recurrenceOf: string | null;
  @ApiProperty({ description: '虚假整改次数' }) falseRectifications: number;
  @ApiProperty({ description: '方案待承继单位签认' }) planToConfirm: boolean;
  @ApiProperty({ type: String, nullable: true, description: '抽入的回头看样本' }) sampledBy: string | null;
}
