import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { LimitField } from '../../platform/http/limit.field.js';

const kinds = ['vacantPost', 'mailRefused', 'mailBounced', 'standstill', 'processClock'] as const;

export class ListTasksDto {
  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^\d{1,19}\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

/** Something about telling people that a person has to see to. */
export class TaskView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: kinds }) kind: (typeof kinds)[number];
  @ApiProperty({ description: '要处理的事' }) detail: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty({ type: String, nullable: true, description: '隐患名称' }) title: string | null;
  @ApiProperty({ type: String, nullable: true, description: '有关单位' }) unitName: string | null;
  @ApiProperty() createdAtMs: number;
}

export class TaskPage {
  @ApiProperty({ type: [TaskView] }) items: TaskView[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}
