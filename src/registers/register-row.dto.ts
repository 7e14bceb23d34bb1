import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;
const instant = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;

/** Why a number no longer stands; it stays in its register all the same. */
export class EndedDto {
  @ApiProperty({ example: 'levelLowered' }) code: string;
  @ApiProperty({ example: '降级' }) zh: string;
  @ApiProperty({ example: 'level lowered' }) en: string;
}

/** What rows of every register say; instants in UTC milliseconds. */
export class RegisterRow {
  @ApiProperty({ format: 'uuid' }) hazardId: string;
  @ApiProperty({ ...text, example: '沅清2026-0001' }) number: string | null;
  @ApiProperty({ ...text, example: '沅隐2026-00001' }) hazardNumber: string | null;
  @ApiProperty() title: string;
  @ApiProperty(text) enterpriseName: string | null;
  @ApiProperty(text) sector: string | null;
  @ApiProperty(text) level: string | null;
  @ApiProperty() phase: string;
}

/** 清单. */
export class ListRow extends RegisterRow {
  @ApiProperty() takenAtMs: number;
  @ApiProperty({ type: EndedDto, nullable: true }) ended: EndedDto | null;
  @ApiProperty(text) townName: string | null;
  @ApiProperty(text) place: string | null;
  @ApiProperty({ ...text, description: '判定依据' }) basis: string | null;
  @ApiProperty(text) origin: string | null;
  @ApiProperty(text) ownerName: string | null;
  @ApiProperty(text) responsibleName: string | null;
  @ApiProperty(text) assigningName: string | null;
  @ApiProperty(text) supervisingName: string | null;
  @ApiProperty(instant) dueAtMs: number | null;
  @ApiProperty(instant) closedAtMs: number | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ ...instant, description: '列入清单、尚未交办：应交办的时限（UTC 毫秒）' }) assignLimitAtMs:
    | number
    | null;
  @ApiProperty({ description: '交办时限已过' }) assignOverdue: boolean;
}

/** 交办: one row a sheet. */
export class AssignmentRow extends RegisterRow {
  @ApiProperty() takenAtMs: number;
  @ApiProperty({ type: EndedDto, nullable: true }) ended: EndedDto | null;
  @ApiProperty({ description: '签发单位' }) officeName: string;
  @ApiProperty(text) responsibleName: string | null;
  @ApiProperty({ description: '共同责任单位的分工' }) isSubtask: boolean;
  @ApiProperty({ ...text, format: 'date', description: '交办的末日' }) dueOn: string | null;
  @ApiProperty({ description: '已签收' }) acknowledged: boolean;
}

/** 销号. */
export class CloseOutRow extends RegisterRow {
  @ApiProperty() takenAtMs: number;
  @ApiProperty({ type: EndedDto, nullable: true }) ended: EndedDto | null;
  @ApiProperty({ description: '销号时刻（UTC 毫秒）' }) closedAtMs: number;
  @ApiProperty(text) closeResult: string | null;
  @ApiProperty(instant) originalDueAtMs: number | null;
  @ApiProperty({ type: [String] }) verifierNames: string[];
  @ApiProperty(text) approverName: string | null;
}

/** 通报: what has to be named. */
export class BulletinRow extends RegisterRow {
  @ApiProperty(text) townName: string | null;
  @ApiProperty(text) ownerName: string | null;
  @ApiProperty(text) responsibleName: string | null;
  @ApiProperty(text) supervisingName: string | null;
  @ApiProperty(instant) assignedAtMs: number | null;
  @ApiProperty(instant) originalDueAtMs: number | null;
  @ApiProperty({ description: 'UTC 毫秒' }) dueAtMs: number;
  @ApiProperty({ description: '逾期天数（日历日）' }) daysOverdue: number;
}
