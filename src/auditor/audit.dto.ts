import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';
import { type FindingCode, findingCodes } from './verdict/verdict.js';

export class KindView {
  @ApiProperty({ example: 'rung.L2', description: '时限种类' }) kind: string;
  @ApiProperty({ description: '应触发' }) due: number;
  @ApiProperty({ description: '已触发' }) fired: number;
  @ApiProperty({ description: '被更高一级越过' }) overtaken: number;
  @ApiProperty({ description: '缺' }) missing: number;
  @ApiProperty({ type: Number, nullable: true, description: '延迟中位数，毫秒' }) p50Ms: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '延迟第 99 百分位，毫秒' }) p99Ms: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '最大延迟，毫秒' }) maxMs: number | null;
}

export class NoticesView {
  @ApiProperty({ description: '应送' }) owed: number;
  @ApiProperty({ description: '服务器已收下' }) delivered: number;
  @ApiProperty({ description: '已不需要' }) withdrawn: number;
  @ApiProperty({ description: '在途' }) underWay: number;
  @ApiProperty({ description: '未送成' }) failed: number;
}

/** The last look of the auditor; null members where it has not looked yet. Instants in UTC milliseconds. */
export class AuditLine {
  @ApiProperty({ type: Number, nullable: true, description: '最近一次审计' }) atMs: number | null;
  @ApiProperty({ description: '最近三十天应触发' }) due: number;
  @ApiProperty({ description: '已触发，含被越过' }) fired: number;
  @ApiProperty({ description: '缺' }) missing: number;
  @ApiProperty({ type: Number, nullable: true, description: '最大延迟，毫秒' }) maxMs: number | null;
  @ApiProperty({ description: '未决发现' }) openFindings: number;
}

export class AuditView extends AuditLine {
  @ApiProperty({ type: String, nullable: true, description: '最近一次工作日报告的日期' }) reportedOn: string | null;
  @ApiProperty({ description: '审计的案卷数' }) cases: number;
  @ApiProperty({ description: '耗时，毫秒' }) tookMs: number;
  @ApiProperty({ type: [KindView] }) kinds: KindView[];
  @ApiProperty({ type: NoticesView, nullable: true }) notices: NoticesView | null;
}

const standings = ['open', 'settled', 'late'] as const;

export class ListFindingsDto {
  @ApiPropertyOptional({ enum: standings, description: '未决、已了结、迟延；不填为未决' })
  @IsOptional()
  @IsIn(standings)
  standing: (typeof standings)[number] = 'open';

  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^\d{1,19}\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

export class FindingView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: findingCodes }) code: FindingCode;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ example: 'hazard' }) workflow: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'rung.L2' }) kind: string | null;
  @ApiProperty({ type: Number, nullable: true, description: '应在何时' }) dueAtMs: number | null;
  @ApiProperty({ type: Object, additionalProperties: true, description: '查到的数字' }) saw: Record<string, unknown>;
  @ApiProperty() foundAtMs: number;
  @ApiProperty({ type: Number, nullable: true, description: '消除的时刻' }) goneAtMs: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '补办的时刻' }) redrivenAtMs: number | null;
  @ApiProperty({ type: String, nullable: true, description: '说明' }) remark: string | null;
  @ApiProperty({ type: String, nullable: true, description: '由谁说明' }) explainedBy: string | null;
  @ApiProperty({ description: '可以补办；否则只能说明' }) redrivable: boolean;
}

export class FindingPage {
  @ApiProperty({ type: [FindingView] }) items: FindingView[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}

export class ExplainFindingDto {
  @ApiProperty({ description: '原因和处理情况', minLength: 2, maxLength: 500, example: '当日机房停电，恢复后已补发。' })
  @IsString()
  @Length(2, 500)
  remark: string;
}
