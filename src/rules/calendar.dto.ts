import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { RulesView, WriteRulesDto } from './policy.dto.js';

const statuses = ['final', 'expected'] as const;

export class CalendarYearView {
  @ApiProperty({ example: 2026 }) year: number;
  @ApiProperty({ enum: statuses, description: 'final 已按通知登记；expected 通知尚未公布，为暂定' })
  status: (typeof statuses)[number];
  @ApiProperty() source: string;
  @ApiProperty({ type: [String], example: ['01-01..01-03'] }) off: string[];
  @ApiProperty({ type: [String], example: ['01-04'] }) work: string[];
}

export class CalendarView extends RulesView {
  @ApiProperty({ type: String, nullable: true, description: '通知文号及名称' }) sourceDocument: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) sourceDate: string | null;
  @ApiProperty({ format: 'date', description: '有数据的第一天' }) from: string;
  @ApiProperty({ format: 'date', description: '有数据的最后一天；以后只按周末计，为暂定' }) to: string;
}

export class CalendarWithYears extends CalendarView {
  @ApiProperty({ type: [CalendarYearView] }) years: CalendarYearView[];
}

/** A year's notice（国务院办公厅关于部分节假日安排的通知）. */
export class ImportYearDto extends WriteRulesDto {
  @ApiProperty({ example: 2027 })
  @IsInt()
  @Min(2007)
  @Max(2100)
  year: number;

  @ApiProperty({ type: [String], example: ['01-01..01-03'], description: '放假：MM-DD 或 MM-DD..MM-DD，含其中周末' })
  @IsArray()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  off: string[];

  @ApiProperty({ type: [String], example: ['02-14'], description: '调休上班的周末' })
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  work: string[];

  @ApiProperty({ enum: statuses })
  @IsIn(statuses)
  status: (typeof statuses)[number];

  @ApiProperty({ example: '国办发明电〔2026〕6号' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  sourceDocument: string;

  @ApiProperty({ format: 'date', example: '2026-11-03', description: '通知日期' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'sourceDate：须为 YYYY-MM-DD 形式的日期' })
  sourceDate: string;
}
