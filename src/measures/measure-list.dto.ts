import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type MeasureKind, measureKinds } from '../../workflows/policies/ladder.policy.js';
import { measurePhases } from '../../workflows/texts/measures.js';
import { LimitField } from '../platform/http/limit.field.js';

const phases = Object.keys(measurePhases);

export class ListMeasuresDto {
  @ApiPropertyOptional({ enum: ['true'], description: '只看未办结' })
  @IsOptional()
  @IsIn(['true'])
  open?: string;

  @ApiPropertyOptional({ enum: measureKinds, description: '措施种类' })
  @IsOptional()
  @IsIn(measureKinds)
  kind?: string;

  @ApiPropertyOptional({ enum: phases, description: '所处环节' })
  @IsOptional()
  @IsIn(phases)
  phase?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '相关单位：牵头部门、属地或者对象单位' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^(\d{1,15}|infinity)\.\d{1,19}\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

/** One measure in a list; instants in UTC milliseconds. */
export class MeasureRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: measureKinds }) kind: MeasureKind;
  @ApiProperty({ example: '督办函' }) kindZh: string;
  @ApiProperty({ enum: phases }) phase: string;
  @ApiProperty({ example: '待签批' }) phaseZh: string;
  @ApiProperty({ example: 'L2', description: '引起这份措施的一级，或者已过的时限' }) because: string;
  @ApiProperty({ example: '二级：督办函' }) becauseZh: string;
  @ApiProperty({ format: 'uuid' }) hazardId: string;
  @ApiProperty({ description: '隐患名称' }) title: string;
  @ApiProperty({ type: String, nullable: true }) enterpriseName: string | null;
  @ApiProperty({ format: 'uuid' }) againstUnitId: string;
  @ApiProperty({ description: '对象单位' }) againstName: string;
  @ApiProperty({ example: '安委办负责人', description: '由谁签批' }) signerZh: string;
  @ApiProperty({ type: Number, nullable: true, description: '本环节时限；没有的为空' }) limitAtMs: number | null;
  @ApiProperty({ description: '本环节已逾期' }) overdue: boolean;
  @ApiProperty() createdAtMs: number;
}

export class MeasurePage {
  @ApiProperty({ type: [MeasureRow] }) items: MeasureRow[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}

export class MeasureItems {
  @ApiProperty({ type: [MeasureRow], description: '最近的在前' }) items: MeasureRow[];
}

/** A measure that waits for this very person. */
export class MeasureWork extends MeasureRow {
  @ApiProperty({ enum: ['SIGN', 'ISSUE', 'ANSWER'] }) event: string;
  @ApiProperty({ example: '签批' }) eventZh: string;
}

export class MeasureWorkItems {
  @ApiProperty({ type: [MeasureWork], description: '时限最近的在前' }) items: MeasureWork[];
}
