import { ApiProperty } from '@nestjs/swagger';
import { MeasureRow } from './measure-list.dto.js';

class MeasureReasonDto {
  @ApiProperty({ example: 'actorMaySign' }) code: string;
  @ApiProperty({ example: '不由您签发' }) zh: string;
  @ApiProperty() en: string;
}

class MeasureActionDto {
  @ApiProperty({ example: 'SIGN' }) event: string;
  @ApiProperty({ example: '签批' }) zh: string;
  @ApiProperty() en: string;
  @ApiProperty({ description: '现在能否办理' }) open: boolean;
  @ApiProperty({ type: [MeasureReasonDto], description: '不能办理的全部原因' }) reasons: MeasureReasonDto[];
}

/** One measure as an actor reads it: its text, why, who signs, until when, and what he may do now. */
export class MeasureView extends MeasureRow {
  @ApiProperty({ description: '版次：提交事项时带上，他人先行办理时返回 412' }) rev: number;
  @ApiProperty({ description: '办理经过的末行' }) seq: number;
  @ApiProperty({ description: '正文' }) text: string;
  @ApiProperty({ type: String, nullable: true, description: '隐患所在部位' }) place: string | null;
  @ApiProperty({ type: String, nullable: true }) level: string | null;
  @ApiProperty({ type: String, nullable: true, description: '牵头部门' }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: '书面答复' }) answer: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: '本环节末日（含）' }) lastDay:
    | string
    | null;
  @ApiProperty({ type: Number, nullable: true, description: '剩余工作日；负数为逾期' }) workingDaysLeft: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '办结或者撤销的时刻' }) endedAtMs: number | null;
  @ApiProperty({ type: [MeasureActionDto] }) actions: MeasureActionDto[];
}

/** The measure after a command. */
export class MeasureAnswer extends MeasureView {
  @ApiProperty({ description: '同一提交编号先前已办理，此次未重复办理' }) replayed: boolean;
}
