import { ApiProperty } from '@nestjs/swagger';
import { levelCodes, sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import { type RegisterKind, registerKinds } from '../../workflows/kit/definition.js';
import { PracticeView } from './practice-view.dto.js';
import { UnitNameDto } from './unit-name.dto.js';

class NamedDto {
  @ApiProperty({ example: 'rectifying' })
  code: string;

  @ApiProperty({ example: '整改中' })
  zh: string;

  @ApiProperty({ example: 'Being rectified' })
  en: string;
}

class VersionsDto {
  @ApiProperty({ example: 1 })
  workflow: number;

  @ApiProperty({ example: 1 })
  policy: number;

  @ApiProperty({ example: 1 })
  calendar: number;
}

class NumberDto {
  @ApiProperty({ enum: registerKinds })
  kind: RegisterKind;

  @ApiProperty({ example: '沅清2026-0001' })
  text: string;

  @ApiProperty({ type: String, nullable: true, description: '已终止的原因；终止的编号仍保留' })
  endedBecause: string | null;
}

class PersonDto {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;
}

class BasisDto {
  @ApiProperty({ description: '判定标准名称' })
  standard: string;

  @ApiProperty({ example: '2017年版' })
  edition: string;

  @ApiProperty({ example: '第十二条' })
  article: string;

  @ApiProperty({ description: '条文' })
  clauseText: string;

  @ApiProperty({ enum: ['direct', 'combined'] })
  mode: 'direct' | 'combined';

  @ApiProperty({ enum: ['entered'] })
  from: 'entered';

  @ApiProperty({ type: PersonDto })
  enteredBy: PersonDto;

  @ApiProperty({ type: PersonDto, nullable: true })
  confirmedBy: PersonDto | null;
}

class DueDto {
  @ApiProperty({ description: '到期时刻（UTC 毫秒）：末日的 24:00' })
  atMs: number;

  @ApiProperty({ format: 'date', description: '末日' })
  lastDay: string;

  @ApiProperty({ format: 'date', type: String, nullable: true, description: '首次确定的末日' })
  originalLastDay: string | null;

  @ApiProperty({ description: '还剩的工作日；负数为已逾期' })
  workingDaysLeft: number;

  @ApiProperty()
  overdue: boolean;

  @ApiProperty()
  calendarVersion: number;

  @ApiProperty({ description: '该日所在年份的放假安排尚未公布，按法定节日推定' })
  provisional: boolean;
}

/** Dates the calendar cannot be sure of yet. */
export class ProvisionalDto {
  @ApiProperty({ type: [Number], example: [2027] }) years: number[];
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

class DeadlineDto {
  @ApiProperty({ example: 'plan.limit' })
  kind: string;

  @ApiProperty({ description: '第几次' })
  n: number;

  @ApiProperty({ description: 'UTC 毫秒；已过的时限为下次催办的时刻' })
  dueAtMs: number;

  @ApiProperty({ type: Number, nullable: true, description: '已过的时限在何时届满（UTC 毫秒）；未过为空' })
  endedAtMs: number | null;

  @ApiProperty({ example: '报送治理方案' })
  zh: string;

  @ApiProperty()
  en: string;
}

class ActionDto {
  @ApiProperty({ example: 'SUBMIT_PLAN' })
  event: string;

  @ApiProperty({ example: '报送治理方案' })
  zh: string;

  @ApiProperty()
  en: string;

  @ApiProperty({ description: '现在能否办理' })
  open: boolean;

  @ApiProperty({ type: [NamedDto], description: '不能办理的全部原因' })
  reasons: NamedDto[];
}

const unit = { type: UnitNameDto, nullable: true } as const;
const text = { type: String, nullable: true } as const;
const instant = { type: Number, nullable: true, description: 'UTC 毫秒' } as const;
const level = { enum: levelCodes, nullable: true } as const;

/** One hazard as an actor reads it: where it stands, what is owed when, and what he may do now. */
export class HazardView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: '版次：提交事项时带上，他人先行办理时返回 412' }) rev: number;
  @ApiProperty({ description: '办理经过的末行' }) seq: number;
  @ApiProperty({ type: VersionsDto }) versions: VersionsDto;
  @ApiProperty({ type: [NumberDto], description: '隐患编号、清单号、交办文号等，按取号先后' }) numbers: NumberDto[];
  @ApiProperty() title: string;
  @ApiProperty(level) level: 'major' | 'general' | null;
  @ApiProperty(level) proposedLevel: 'major' | 'general' | null;
  @ApiProperty({ enum: sectorCodes, nullable: true }) sector: string | null;
  @ApiProperty(text) origin: string | null;
  @ApiProperty(text) place: string | null;
  @ApiProperty(unit) enterprise: UnitNameDto | null;
  @ApiProperty(unit) town: UnitNameDto | null;
  @ApiProperty(unit) owner: UnitNameDto | null;
  @ApiProperty(unit) responsible: UnitNameDto | null;
  @ApiProperty(unit) assigning: UnitNameDto | null;
  @ApiProperty(unit) supervising: UnitNameDto | null;
  @ApiProperty(instant) foundAtMs: number | null;
  @ApiProperty({ type: [String], description: '尚缺的事实' }) openFacts: string[];
  @ApiProperty({ type: BasisDto, nullable: true }) basis: BasisDto | null;
  @ApiProperty({ type: [String] }) interimControls: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/NamedDto' },
    description: '各分区所处状态：lifecycle、extension、production、escalation',
  })
  state: Record<string, NamedDto>;
  @ApiProperty({ type: DueDto, nullable: true }) due: DueDto | null;
  @ApiProperty({ ...text, example: '2026-05-29', description: '尚未交办时按规则建议的整改时限' }) suggestedDueOn:
    | string
    | null;
  @ApiProperty({ type: ProvisionalDto, nullable: true, description: '暂定的日期，全案只说一次；没有为空' })
  provisional: ProvisionalDto | null;
  @ApiProperty(text) rung: string | null;
  @ApiProperty() extensionsGranted: number;
  @ApiProperty() reopenings: number;
  @ApiProperty(instant) closedAtMs: number | null;
  @ApiProperty({ type: [DeadlineDto], description: '在办的时限，最近在前' }) deadlines: DeadlineDto[];
  @ApiProperty({ type: [ActionDto] }) actions: ActionDto[];
  @ApiProperty({ type: [String], description: '现在等的事项，最可能的在前' }) awaits: string[];
  @ApiProperty({ example: '等牵头部门交办' }) awaitsZh: string;
  @ApiProperty({ type: PracticeView, nullable: true, description: '按旧版流程办理的为空' })
  practice: PracticeView | null;
}

/** The case after a command. */
export class HazardAnswer extends HazardView {
  @ApiProperty({ description: '同一提交编号先前已办理，此次未重复办理' })
  replayed: boolean;
}
