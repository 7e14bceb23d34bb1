import { ApiProperty } from '@nestjs/swagger';

/** One line of somebody's work; instants in UTC milliseconds. */
export class WorkRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) enterpriseName: string | null;
  @ApiProperty({ type: String, nullable: true }) townName: string | null;
  @ApiProperty({ example: 'assigned' }) phase: string;
  @ApiProperty({ example: '已交办' }) phaseZh: string;
  @ApiProperty({ type: String, nullable: true, example: 'major' }) level: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'ACKNOWLEDGE', description: '该由本人办理的事项；空则等别人' })
  event: string | null;
  @ApiProperty({ type: String, nullable: true, example: '签收整改任务' }) eventZh: string | null;
  @ApiProperty({ type: String, nullable: true, description: '为什么由本人办' }) why: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '整改时限；尚未交办的为本环节时限' }) dueAtMs:
    | number
    | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: '时限当日（含）' }) lastDay: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '剩余工作日；负数为逾期' }) workingDaysLeft: number | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: Number, nullable: true, description: '本环节办理时限' }) limitAtMs: number | null;
  @ApiProperty({ example: '等牵头部门交办', description: '等谁办什么' }) awaitsZh: string;
}

class WorkGroups {
  @ApiProperty({ type: [WorkRow], description: '今天必须办' }) today: WorkRow[];
  @ApiProperty({ type: [WorkRow], description: '近期到期' }) soon: WorkRow[];
  @ApiProperty({ type: [WorkRow], description: '等别人' }) waiting: WorkRow[];
}

class WorkCounts {
  @ApiProperty() today: number;
  @ApiProperty() soon: number;
  @ApiProperty() waiting: number;
}

export class MyWorkView {
  @ApiProperty({ type: WorkGroups }) groups: WorkGroups;
  @ApiProperty({ type: WorkCounts }) counts: WorkCounts;
  @ApiProperty({ description: '超过 300 项时为真：只列出最紧急的 300 项' }) truncated: boolean;
}
