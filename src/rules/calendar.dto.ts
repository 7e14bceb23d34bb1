import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type YearWarning, yearWarningCodes } from './calendar-year.warnings.js';
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

/** Something unusual about a year's notice. */
export class YearWarningView implements YearWarning {
  @ApiProperty({ enum: yearWarningCodes }) code: YearWarning['code'];
  @ApiProperty({ example: '放假的工作日减去调休上班日应为 13 天，现为 14 天，请与通知核对' }) zh: string;
  @ApiProperty() en: string;
}

/** Who entered a notice although it is unusual, and why. */
export class WarningsConfirmedView {
  @ApiProperty({ description: '确认人，即起草人' }) by: string;
  @ApiProperty({ description: '理由' }) reason: string;
  @ApiProperty({ type: [YearWarningView] }) warnings: YearWarningView[];
}

export class CalendarView extends RulesView {
  @ApiProperty({ type: String, nullable: true, description: '通知文号及名称' }) sourceDocument: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) sourceDate: string | null;
  @ApiProperty({ type: WarningsConfirmedView, nullable: true, description: '与常例不符而经确认之处；没有的为空' })
  confirmed: WarningsConfirmedView | null;
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

  @ApiPropertyOptional({
    enum: yearWarningCodes,
    isArray: true,
    example: ['MORE_DAYS_OFF'],
    description: '已与通知核对、确认无误的提醒；先不填，有提醒时拒绝并逐项列出',
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(yearWarningCodes, { each: true })
  confirmedWarnings?: YearWarning['code'][];
}
