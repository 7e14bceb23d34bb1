import type { RegisterEntry, RegisterKind } from '../../workflows/kit/definition.js';
import type { Instant } from '../../workflows/kit/types.js';

/** What one line does in the registers. */
export interface RegisteredLine {
  caseId: string;
  seq: number;
  /** UTC milliseconds; its local year is the number's. */
  occurredAt: Instant;
  registers: readonly RegisterEntry[];
}

interface Take {
  case_id: string;
  seq: number;
  kind: RegisterKind;
  office: string;
  taken: string;
}

interface End {
  case_id: string;
  seq: number;
  kind: RegisterKind;
  /** How many of the kind that stand, counted from the latest, this commit ends before it. */
  nth: number;
  /** The line that took it, where it is not the latest; every one that stands where all end. */
  taken_by: number | null;
  every: boolean;
  because: string;
}

/**
 * What the lines of one case take and end in one commit.
 * @throws Error when a number would be ended in the commit that takes it: only what stood before can be
 */
export function numberRows(lines: readonly RegisteredLine[]): { takes: Take[]; ends: End[] } {
  const takes: Take[] = [];
  const ends: End[] = [];
  for (const { caseId, seq, occurredAt, registers } of lines) {
    for (const entry of registers) {
      const { kind } = entry;
      if (entry.act === 'take') {
        takes.push({ case_id: caseId, seq, kind, office: entry.office, taken: new Date(occurredAt).toISOString() });
        continue;
      }
      if (takes.some((take) => take.kind === kind)) throw new Error(`${kind} number taken and ended in one commit`);
      const nth = ends.filter((end) => end.kind === kind).length;
      const every = entry.which === 'all';
      const taken_by = typeof entry.which === 'object' ? entry.which.takenBy : null;
      ends.push({
        case_id: caseId,
        seq,
        kind,
        nth: taken_by === null ? nth : 0,
        taken_by,
        every,
        because: entry.because,
      });
    }
  }
  return { takes, ends };
}

/**
 * Parts of the engine's write that end and take numbers; $8 and $9 carry them. What ends goes first, so that one may be
 * followed by the next of its kind. Counters are taken in the order of their keys, after all cases, in every process.
 */
export const numberParts = `
  ended as (
    update numbers n set ended_seq = e.seq, ended_because = e.because
    from jsonb_to_recordset($9::jsonb) as e(case_id uuid, seq int, kind text, nth int, taken_by int, every bool,
      because text)
    join done on done.id = e.case_id
    cross join lateral (
      select kind, office, year, n from numbers
      where case_id = e.case_id and kind = e.kind and ended_seq is null
        and (e.taken_by is null or seq = e.taken_by)
      order by seq desc offset e.nth limit case when e.every then null else 1 end) last
    where n.kind = last.kind and n.office = last.office and n.year = last.year and n.n = last.n
    returning 1),
  numbered as (
    insert into numbers (case_id, seq, kind, office, taken_at)
    select t.case_id, t.seq, t.kind, t.office, t.taken
    from jsonb_to_recordset($8::jsonb) as t(case_id uuid, seq int, kind text, office text, taken timestamptz)
    join done on done.id = t.case_id
    where (select count(*) from ended) >= 0
    order by t.kind, t.office, t.taken, t.case_id, t.seq)`;
