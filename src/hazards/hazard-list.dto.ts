import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';
import { HazardFilterDto } from './hazard-filter.dto.js';

export class ListHazardsDto extends HazardFilterDto {
  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^\d{1,16}\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

/** One row of the list; instants in UTC milliseconds. */
export class HazardRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, example: '沅隐2026-00001' }) hazardNo: string | null;
  @ApiProperty({ type: String, nullable: true, example: '沅清2026-0001' }) listNo: string | null;
  @ApiProperty() title: string;
  @ApiProperty() phase: string;
  @ApiProperty({ type: String, nullable: true }) level: string | null;
  @ApiProperty({ type: String, nullable: true }) sector: string | null;
  @ApiProperty({ type: String, nullable: true }) townName: string | null;
  @ApiProperty({ type: String, nullable: true }) enterpriseName: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: String, nullable: true, description: '治理责任单位' }) responsibleName: string | null;
  @ApiProperty({ type: String, nullable: true, description: '协调督办单位' }) supervisingName: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '发现时间（UTC 毫秒）' }) foundAtMs: number | null;
  @ApiProperty({ type: Number, nullable: true }) dueAtMs: number | null;
  @ApiProperty({ type: Number, nullable: true }) closedAtMs: number | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, nullable: true }) rung: string | null;
  @ApiProperty() createdAtMs: number;
}

export class HazardPage {
  @ApiProperty({ type: [HazardRow] }) items: HazardRow[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}
