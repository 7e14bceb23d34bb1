import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** 预演: what would come if a date were put off, a person away, a policy another. Nothing is changed by asking. */
export class WhatIfDto {
  @ApiPropertyOptional({ description: '假设延期到的日期', example: '2026-07-31' })
  @IsOptional()
  @Matches(day, { message: 'extendTo：日期格式为 YYYY-MM-DD' })
  extendTo?: string;

  @ApiPropertyOptional({ description: '假设适用的政策版本，草案也可以', example: 1001 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'policy：填写政策版本号' })
  @Min(1, { message: 'policy：填写政策版本号' })
  @Max(1_000_000, { message: 'policy：填写政策版本号' })
  policy?: number;

  @ApiPropertyOptional({ description: '假设请假的账号编号', format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'awayAccountId：填写账号编号' })
  awayAccountId?: string;

  @ApiPropertyOptional({ description: '请假首日', example: '2026-06-01' })
  @ValidateIf(({ awayAccountId }: WhatIfDto) => awayAccountId !== undefined)
  @Matches(day, { message: 'awayFrom：填写请假首日，格式为 YYYY-MM-DD' })
  awayFrom?: string;

  @ApiPropertyOptional({ description: '请假末日', example: '2026-06-05' })
  @ValidateIf(({ awayAccountId }: WhatIfDto) => awayAccountId !== undefined)
  @Matches(day, { message: 'awayTo：填写请假末日，格式为 YYYY-MM-DD' })
  awayTo?: string;

  @ApiPropertyOptional({ description: '假设由谁代办的账号编号；请假须有代办人', format: 'uuid' })
  @ValidateIf(({ awayAccountId }: WhatIfDto) => awayAccountId !== undefined)
  @IsUUID(undefined, { message: 'substituteAccountId：请假须写明代办人的账号编号' })
  substituteAccountId?: string;
}

class NamedDto {
  @ApiProperty({ example: '逾期督办' })
  zh: string;

  @ApiProperty({ example: 'overdue: supervision letter' })
  en: string;
}

class RecipientDto {
  @ApiProperty({ example: '四季红镇先行加油站主要负责人' })
  post: string;

  @ApiProperty({ example: '尤先行' })
  name: string;

  @ApiProperty({ example: '四季红镇先行加油站' })
  unitName: string;

  @ApiProperty({ description: '该岗位届时空缺，转送上级' })
  forwarded: boolean;
}

class PastDeliveryDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ example: 'mail' })
  channel: string;

  @ApiProperty({ example: 'accepted' })
  status: string;

  @ApiProperty({ type: Number, nullable: true, description: 'UTC 毫秒' })
  settledAtMs: number | null;
}

export class PastFiringDto {
  @ApiProperty({ description: '经过的序号' })
  seq: number;

  @ApiProperty({ example: 'urge' })
  kind: string;

  @ApiProperty({ type: NamedDto })
  called: NamedDto;

  @ApiProperty({ description: '应当触发的时间，UTC 毫秒' })
  dueAtMs: number;

  @ApiProperty({ description: '记录的时间，UTC 毫秒' })
  recordedAtMs: number;

  @ApiProperty({ description: '同时到期的更高一级代替了它' })
  overtaken: boolean;

  @ApiProperty({ type: [PastDeliveryDto] })
  deliveries: PastDeliveryDto[];
}

export class FutureFiringDto {
  @ApiProperty({ example: 'rung.L2' })
  kind: string;

  @ApiProperty({ type: NamedDto })
  called: NamedDto;

  @ApiProperty({ description: '触发的时间，UTC 毫秒' })
  atMs: number;

  @ApiProperty({ type: NamedDto, description: '为什么是这一天' })
  why: NamedDto;

  @ApiProperty({ type: String, nullable: true, example: 'L2' })
  rung: string | null;

  @ApiProperty({ description: '同时到期的更高一级代替它' })
  overtaken: boolean;

  @ApiProperty({ description: '此后每个工作日重复，直到办理' })
  repeats: boolean;

  @ApiProperty({ type: [RecipientDto] })
  recipients: RecipientDto[];

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;
}

export class ScheduleDto {
  @ApiProperty({ description: '预演的起点，UTC 毫秒' })
  asOfMs: number;

  @ApiProperty({ example: 3 })
  policy: number;

  @ApiProperty({ example: 1 })
  calendar: number;

  @ApiProperty({ description: '所列日期中有国务院办公厅放假通知尚未公布的年份' })
  provisional: boolean;

  @ApiProperty({ type: [PastFiringDto] })
  past: PastFiringDto[];

  @ApiProperty({ type: [FutureFiringDto] })
  future: FutureFiringDto[];
}
