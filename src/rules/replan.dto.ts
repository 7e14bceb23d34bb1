import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import type { RuleEvent } from '../../workflows/kit/decide.js';
import { type LimitEffect, limitEffects } from '../engine/replan.js';

const events = ['REPLAN', 'RECALENDAR'] as const satisfies readonly RuleEvent[];
const instant = { type: Number, nullable: true, description: 'UTC 毫秒；空为不再或尚未安排' } as const;

export class AskReplanDto {
  @ApiProperty({ enum: events, description: 'REPLAN 改用另一版规则，RECALENDAR 改用另一版日历' })
  @IsIn(events)
  event: RuleEvent;

  @ApiPropertyOptional({ example: 1001, description: '哪一版，草案亦可试算；缺省为现行版' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  to?: number;
}

export class ApplyReplanDto extends AskReplanDto {
  @ApiProperty({ description: '试算所得的 digest：应用的必须正是看过的' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'digest：须为试算结果中的 64 位十六进制' })
  digest: string;
}

/** One limit before and after. */
export class LimitChangeView {
  @ApiProperty({ example: 'ack.limit' }) kind: string;
  @ApiProperty({ example: '签收时限' }) zh: string;
  @ApiProperty({ example: 'limit for the acknowledgement' }) en: string;
  @ApiProperty() anchor: number;
  @ApiProperty() n: number;
  @ApiProperty(instant) beforeMs: number | null;
  @ApiProperty(instant) afterMs: number | null;
  @ApiProperty({ enum: limitEffects }) effect: LimitEffect;
}

export class ReplannedCase {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() title: string;
  @ApiProperty({ example: 3, description: '现在所依的规则或日历版本' }) from: number;
  @ApiProperty({ type: String, nullable: true, description: '不能改用的原因' }) fault: string | null;
  @ApiProperty({ type: [LimitChangeView] }) limits: LimitChangeView[];
}

export class EffectCount {
  @ApiProperty({ enum: limitEffects }) effect: LimitEffect;
  @ApiProperty() limits: number;
}

export class ReplanView {
  @ApiProperty({ enum: events }) event: RuleEvent;
  @ApiProperty() to: number;
  @ApiProperty({ description: '整个试算结果的散列' }) digest: string;
  @ApiProperty() cases: number;
  @ApiProperty({ description: '不能改用的，件' }) faults: number;
  @ApiProperty({ type: [EffectCount] }) effects: EffectCount[];
  @ApiProperty({ type: [ReplannedCase], description: '至多 200 件，有时限变动的在前' }) rows: ReplannedCase[];
}

export class AppliedReplan {
  @ApiProperty({ description: '已改用，件' }) applied: number;
  @ApiProperty({ description: '其间已变、留在原处，件' }) left: number;
}
