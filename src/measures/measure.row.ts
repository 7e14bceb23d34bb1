import { endOf } from '../../workflows/kit/definition.js';
import type { MeasureFacts } from '../../workflows/measure/v1/measure.facts.js';
import { measures } from '../../workflows/texts/choices.js';
import { becauseText, measurePhases, measureSigners } from '../../workflows/texts/measures.js';
import type { Text } from '../../workflows/texts/text.js';
import { type CaseRow, caseColumns, type StoredCase } from '../engine/stored-case.js';
import type { MeasureRow } from './measure-list.dto.js';

/** A row of `cases` that is a measure, and what the units it names are called. */
export interface MeasureCaseRow extends CaseRow {
  created_ms: number;
  created_us: string;
  against_name: string | null;
  owner_name: string | null;
}

/** What is read of a measure: `c` is `cases`. */
export const measureColumns = `${caseColumns}, (extract(epoch from c.created_at) * 1000)::float8 as created_ms,
  (extract(epoch from c.created_at) * 1000000)::bigint::text as created_us,
  (select name from units where id = c.responsible_unit_id) as against_name,
  (select name from units where id = c.owner_unit_id) as owner_name`;

/** The instant until which the waiting act is due, half-open; null where nothing waits. */
function limitOf({ definition, standing, rules }: StoredCase): number | null {
  const [waiting] = definition.deadlines(standing, rules);
  return waiting ? endOf(waiting) : null;
}

/** A measure in a list, as it stands at `nowMs`. */
export function measureRow(stored: StoredCase, row: MeasureCaseRow, nowMs: number): MeasureRow {
  const facts = stored.standing.facts as MeasureFacts;
  const about = facts.about!;
  const kind = facts.kind!;
  const phase = stored.standing.value['course'] ?? '';
  const limitAtMs = limitOf(stored);
  return {
    id: stored.id,
    kind,
    kindZh: measures[kind].zh,
    phase,
    phaseZh: (measurePhases as Readonly<Record<string, Text>>)[phase]?.zh ?? phase,
    because: facts.because!,
    becauseZh: becauseText(facts.because!).zh,
    hazardId: about.caseId,
    title: about.title,
    enterpriseName: about.enterpriseName,
    againstUnitId: facts.againstUnitId!,
    againstName: row.against_name ?? '',
    signerZh: measureSigners[facts.signerRole!].zh,
    limitAtMs,
    overdue: limitAtMs !== null && nowMs >= limitAtMs,
    createdAtMs: row.created_ms,
  };
}
