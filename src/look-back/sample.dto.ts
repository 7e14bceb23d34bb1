import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instant = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;

export class ApproveSampleDto {
  @ApiProperty({ format: 'date', example: '2026-07-01', description: '办结日期自（含）' })
  @Matches(day, { message: 'fromDay：须为 YYYY-MM-DD 形式的日期' })
  fromDay: string;

  @ApiProperty({ format: 'date', example: '2026-07-31', description: '办结日期至（含），不晚于昨天' })
  @Matches(day, { message: 'toDay：须为 YYYY-MM-DD 形式的日期' })
  toDay: string;

  @ApiPropertyOptional({ example: 0.1, description: '抽取比例；缺省按规则' })
  @IsOptional()
  @IsNumber()
  @Min(0.01)
  @Max(1)
  share?: number;
}

export class PageFrameDto {
  @ApiPropertyOptional({ example: 0, description: '自第几位起' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  @LimitField({ most: 500, example: 100 })
  limit?: number;
}

/** A look-back sample: what it was drawn from, and by which seal. */
export class SampleView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: '批准时刻（UTC 毫秒）' }) approvedAtMs: number;
  @ApiProperty() approvedBy: string;
  @ApiProperty({ format: 'date' }) fromDay: string;
  @ApiProperty({ format: 'date' }) toDay: string;
  @ApiProperty({ example: 0.1 }) share: number;
  @ApiProperty({ description: '批准时写定的抽样范围，件' }) frameSize: number;
  @ApiProperty({ description: '抽中，件' }) drawnCount: number;
  @ApiProperty({ type: Number, nullable: true, description: '批准之后的第一号封存' }) sealNumber: number | null;
  @ApiProperty({ type: String, nullable: true, description: '种子：该封存的根值' }) seedHex: string | null;
  @ApiProperty(instant) drawnAtMs: number | null;
}

export class SampledCase {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() title: string;
  @ApiProperty() phase: string;
  @ApiProperty({ description: '按种子排列的位次；抽取前为 0' }) rank: number;
  @ApiProperty() drawn: boolean;
}

export class SampleWithFrame extends SampleView {
  @ApiProperty({ type: [SampledCase] }) frame: SampledCase[];
}
