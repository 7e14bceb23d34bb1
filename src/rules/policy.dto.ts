import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { type SourceLevel, sourceLevels } from './policy.values.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;
const anything = { type: 'object', additionalProperties: true } as const;

export const ruleStates = ['shipped', 'draft', 'approved'] as const;

/** What every version says of its origin. */
export class RulesView {
  @ApiProperty({ example: 1001, description: '1000 及以下随程序发布，以上为本地制定' }) version: number;
  @ApiProperty({ type: Number, nullable: true, description: '在哪一版基础上制定' }) parent: number | null;
  @ApiProperty({ enum: ruleStates }) state: (typeof ruleStates)[number];
  @ApiProperty({ description: '新案卷现在适用这一版' }) inForce: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) effectiveFrom: string | null;
  @ApiProperty({ description: '内容散列（SHA-256）' }) hash: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, nullable: true }) writtenBy: string | null;
  @ApiProperty(instant) writtenAtMs: number | null;
  @ApiProperty({ type: String, nullable: true }) approvedBy: string | null;
  @ApiProperty(instant) approvedAtMs: number | null;
}

export class PolicyView extends RulesView {}

/** One value with its ground, and what the version it was written over says. */
export class PolicyValueView {
  @ApiProperty({ example: 'limits.verify.limit' }) path: string;
  @ApiProperty({ description: '数值', example: { d: 10 } }) value: unknown;
  @ApiProperty({ example: '鄂安〔2010〕20号第十条' }) basis: string;
  @ApiProperty({ enum: sourceLevels }) level: SourceLevel;
  @ApiProperty({ nullable: true, description: '所依据版本的数值' }) parentValue: unknown;
  @ApiProperty() changed: boolean;
}

export class PolicyWithValues extends PolicyView {
  @ApiProperty({ ...anything, description: '整份规则' }) document: object;
  @ApiProperty({ type: [PolicyValueView] }) values: PolicyValueView[];
}

/** What writing any version needs. */
export class WriteRulesDto {
  @ApiProperty({ format: 'date', example: '2026-12-07', description: '自哪天起新案卷适用；今天或以后' })
  @Matches(day, { message: 'effectiveFrom：须为 YYYY-MM-DD 形式的日期' })
  effectiveFrom: string;

  @ApiProperty({ example: '县安委会2026年第四季度会议决定缩短签收时限', description: '理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class WritePolicyDto extends WriteRulesDto {
  @ApiPropertyOptional({ example: 3, description: '在哪一版基础上；缺省为现行版' })
  @IsOptional()
  @IsInt()
  @Min(1)
  parent?: number;

  @ApiPropertyOptional({ ...anything, description: '整份规则；与 patch 二者至少填一' })
  @IsOptional()
  @IsObject()
  document?: object;

  @ApiPropertyOptional({
    ...anything,
    description: '只写改动之处（RFC 7386）',
    example: { limits: { 'ack.limit': { value: { wd: 1 }, basis: '县安委会会议纪要', level: 'S' } } },
  })
  @IsOptional()
  @IsObject()
  patch?: object;
}
