import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';

const largest = 2_147_483_647;
const exampleRoot = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const exampleCase = '0190b6a0-0000-7000-8000-000000000001';

export class ListSealsDto {
  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页 / next of the page before', example: 120 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'after：须为上一页返回的 next' })
  @Min(1)
  @Max(largest)
  after?: number;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

export class ListLeavesDto {
  @ApiPropertyOptional({ format: 'uuid', description: '只看这一案卷 / only this case', example: exampleCase })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '上一页返回的 next，用于翻页 / next of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @LimitField({ most: 1_000, example: 200 })
  limit = 200;
}

export class SealView {
  @ApiProperty({ description: '封存号，从 1 起不间断 / numbered from 1 without a gap', example: 12 })
  n: number;

  @ApiProperty({ description: '封存时刻，UTC 毫秒 / taken at, UTC milliseconds', example: 1_780_000_000_000 })
  takenAtMs: number;

  @ApiProperty({
    description: '所封各行是否在虚拟时间下形成 / whether its lines were made in virtual time',
    example: false,
  })
  virtual: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '上一号封存的根值 / root of the seal before',
    example: exampleRoot,
  })
  previousRoot: string | null;

  @ApiProperty({ description: '自上一号封存后有变动的案卷数 / cases that moved since the seal before', example: 7 })
  leaves: number;

  @ApiProperty({ description: '各案卷末行的默克尔树根 / root over the heads of these cases', example: exampleRoot })
  leavesRoot: string;

  @ApiProperty({ description: '根值，已发邮件 / the root that was mailed', example: exampleRoot })
  root: string;
}

export class SealPage {
  @ApiProperty({ type: [SealView] }) items: SealView[];

  @ApiProperty({ type: Number, nullable: true, description: '下一页的 after；没有下一页时为空', example: 120 })
  next: number | null;
}

export class LeafView {
  @ApiProperty({ format: 'uuid', example: exampleCase }) caseId: string;

  @ApiProperty({ description: '封到第几行 / up to which line', example: 12 }) seq: number;

  @ApiProperty({ description: '该行的散列值 / hash of that line', example: exampleRoot }) hash: string;
}

export class LeafPage {
  @ApiProperty({ type: [LeafView] }) items: LeafView[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '下一页的 after；没有下一页时为空' })
  next: string | null;
}

class CaseSeal {
  @ApiProperty({ description: '第几号封存' }) n: number;
  @ApiProperty({ description: '封存到办理经过的第几行' }) seq: number;
  @ApiProperty({ description: '根值，十六进制' }) rootHex: string;
  @ApiProperty({ description: 'UTC 毫秒' }) takenAtMs: number;
}

export class CaseSealView {
  @ApiProperty({ type: CaseSeal, nullable: true, description: '尚未封存的为空' }) seal: CaseSeal | null;
}
