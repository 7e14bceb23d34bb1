import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';
import { bases, outcomes } from './closure.ruling.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
const ms = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;
const percent = { type: Number, nullable: true, description: '百分数，一位小数；分母为零时为空，显示“—”' } as const;

/** What the rows of a table are. */
export const groupings = ['month', 'sector', 'town', 'department', 'enterprise'] as const;
export type Grouping = (typeof groupings)[number];

export const cohorts = ['period', 'carriedOver', 'total'] as const;

/** Figures of both bases, and those of the hazard as a whole; `gap`: what still stands between a rate and 100 %. */
export const baseFigures = ['due', ...outcomes, 'gap'] as const;
export const plainFigures = [
  'found',
  'closed',
  'open',
  'extended',
  'reopened',
  'namedAfterDue',
  'lateRecorded',
] as const;

export class ClosureQueryDto {
  @ApiPropertyOptional({
    format: 'date',
    example: '2026-01-01',
    description: '发现日期自（含）；缺省为截止当年 1 月 1 日',
  })
  @IsOptional()
  @Matches(day, { message: 'from：须为 YYYY-MM-DD 形式的日期' })
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-12-31', description: '发现日期至（含）；缺省为截止当日' })
  @IsOptional()
  @Matches(day, { message: 'to：须为 YYYY-MM-DD 形式的日期' })
  to?: string;

  @ApiPropertyOptional({
    example: '2026-06-30',
    description: '截至：日期（当日 24 时）或带时区的时刻，须早于现在两分钟以上；缺省为最近可确定的时刻',
  })
  @IsOptional()
  @Matches(instant, { message: 'asOf：须为 YYYY-MM-DD，或带时区的时刻' })
  asOf?: string;

  @ApiPropertyOptional({ enum: groupings, description: '分月、分行业、分属地、分部门、分企业' })
  @IsOptional()
  @IsIn(groupings)
  by: Grouping = 'month';
}

export class ClosureCasesDto extends ClosureQueryDto {
  @ApiPropertyOptional({ description: '表中一行的 key；缺省为各行合计', maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  key?: string;

  @ApiPropertyOptional({ enum: cohorts, description: '当期发现、上年结转，或合计' })
  @IsOptional()
  @IsIn(cohorts)
  cohort: (typeof cohorts)[number] = 'total';

  @ApiPropertyOptional({ enum: bases, description: '按原期限，或按核定期限' })
  @IsOptional()
  @IsIn(bases)
  base: (typeof bases)[number] = 'current';

  @ApiPropertyOptional({ enum: [...plainFigures, ...baseFigures], description: '哪一个数的案件' })
  @IsOptional()
  @IsIn([...plainFigures, ...baseFigures])
  figure: (typeof plainFigures)[number] | (typeof baseFigures)[number] = 'gap';

  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^(\d{1,16}|infinity)\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

/** One base: `due` is the sum of the outcomes below it. */
export class BaseFiguresDto {
  @ApiProperty({ description: '到期' }) due: number;
  @ApiProperty({ description: '按期销号' }) onTime: number;
  @ApiProperty({ description: '逾期销号' }) lateClosed: number;
  @ApiProperty({ description: '到期未销号' }) overdueOpen: number;
  @ApiProperty({ description: '按期申请、核查时限内：不计入分子分母' }) inVerification: number;
  @ApiProperty({ description: '按期申请、核查超期：计入部门，不计入企业' }) verificationLate: number;
  @ApiProperty({ description: '到期后作废或合并' }) removed: number;
  @ApiProperty(percent) rate: number | null;
}

export class FiguresDto {
  @ApiProperty({ description: '排查发现（重大事故隐患）' }) found: number;
  @ApiProperty({ description: '已销号' }) closed: number;
  @ApiProperty(percent) rectificationRate: number | null;
  @ApiProperty({ description: '经批准延期' }) extended: number;
  @ApiProperty({ description: '销号后重启' }) reopened: number;
  @ApiProperty({ description: '到期后作废、合并、降级或移送，须逐项列名' }) namedAfterDue: number;
  @ApiProperty({ description: '补录' }) lateRecorded: number;
  @ApiProperty({ type: BaseFiguresDto, description: '按原期限' }) original: BaseFiguresDto;
  @ApiProperty({ type: BaseFiguresDto, description: '按核定期限' }) current: BaseFiguresDto;
}

export class CohortFiguresDto {
  @ApiProperty({ type: FiguresDto, description: '当期发现' }) period: FiguresDto;
  @ApiProperty({ type: FiguresDto, description: '上年结转：期前发现、期初仍未销号' }) carriedOver: FiguresDto;
  @ApiProperty({ type: FiguresDto, description: '当期与结转合计' }) total: FiguresDto;
  @ApiProperty({ description: '案件清单的地址；加上 cohort、base、figure 即为其中一个数的案件' }) cases: string;
}

export class ClosureRowDto extends CohortFiguresDto {
  @ApiProperty({ type: String, nullable: true, description: '未登记为空' }) key: string | null;
  @ApiProperty() name: string;
}

export class ClosureView {
  @ApiProperty({ description: '截至（UTC 毫秒）' }) asOfMs: number;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ enum: groupings }) by: Grouping;
  @ApiProperty({ type: CohortFiguresDto }) all: CohortFiguresDto;
  @ApiProperty({ type: [ClosureRowDto] }) rows: ClosureRowDto[];
  @ApiProperty({ description: '行数过多，只列出差距最大的' }) truncated: boolean;
}

export class ClosureCase {
  @ApiProperty({ format: 'uuid' }) hazardId: string;
  @ApiProperty({ type: String, nullable: true, example: '沅清2026-0001' }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) sector: string | null;
  @ApiProperty({ type: String, nullable: true }) enterpriseName: string | null;
  @ApiProperty({ type: String, nullable: true }) townName: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ description: '现在所处环节' }) phase: string;
  @ApiProperty({ type: String, nullable: true, description: '现在应由谁办理；已办结的为空' }) actorName: string | null;
  @ApiProperty({ type: String, nullable: true, description: '现在等什么' }) awaitsZh: string | null;
  @ApiProperty({ description: '发现（UTC 毫秒）' }) foundAtMs: number;
  @ApiProperty(ms) originalDueAtMs: number | null;
  @ApiProperty(ms) currentDueAtMs: number | null;
  @ApiProperty(ms) settledAtMs: number | null;
  @ApiProperty({ type: String, nullable: true, enum: outcomes }) original: string | null;
  @ApiProperty({ type: String, nullable: true, enum: outcomes }) current: string | null;
  @ApiProperty({ description: '销号后重启过' }) reopened: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: '至截止时刻逾期的工作日，不足一个的计一个；已销号的至销号，没有逾期的为空',
  })
  workingDaysOverdue: number | null;
}

export class ClosureCasePage {
  @ApiProperty() asOfMs: number;
  @ApiProperty({ type: [ClosureCase] }) items: ClosureCase[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}
