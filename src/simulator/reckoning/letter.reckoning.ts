import { ladderOf } from '../../../workflows/policies/ladder.policy.js';
import type { Rules } from '../../../workflows/rules.js';
import type { Queryable } from '../../platform/database/database.js';
import type { LetterAct } from '../letters/letters.log.js';
import type { LivedCity } from '../simulation.js';
import { answerWantedBy, isLate, stood } from './letter.expectation.js';

/** What became of the letters that rungs and silences led to. */
export interface LetterCounts {
  signed: number;
  issued: number;
  answered: number;
  /** Of those acts: after the limit for it. */
  late: number;
  /** Nobody ever signed it, and the hazard is still there or was over first. */
  unsigned: number;
  /** Issued, past the day its answer was wanted by, and not answered by the end. */
  unanswered: number;
  /** Acts, or news of them to the hazard, that the history tells otherwise than people remember. */
  wrong: number;
  /** The first of them, in words; empty where none is. */
  example: string;
}

const acts = `
  select format('%s of %s at %s', event, case_id, floor(extract(epoch from occurred_at) * 1000)::bigint) as what
    from history where event in ('SIGN', 'ISSUE', 'ANSWER')`;

const news = `
  select format('%s of %s until %s', case j #>> '{event,type}' when 'MEASURE_ISSUED' then 'ISSUE' else 'ANSWER' end,
      j #>> '{event,payload,measureId}', coalesce(j #>> '{event,payload,untilMs}', 'never')) as what
    from (select convert_from(line, 'UTF8')::jsonb as j from history where event in ('MEASURE_ISSUED', 'MEASURE_ANSWERED')) lines`;

const unsigned = `
  select count(*)::int as n from cases c where workflow = 'measure'
     and not exists (select from history h where h.case_id = c.id and h.event = 'SIGN')`;

/** Compares what the history says of letters, and what hazards heard of theirs, with what those remember who dealt with them. */
export async function reckonLetters(on: Queryable, city: LivedCity, rules: Rules): Promise<LetterCounts> {
  const { people, calendar, toMs } = city;
  const { value: limits } = ladderOf(rules).measures;
  const mine = people.letters.acts;
  const wantedBy = (act: LetterAct) =>
    answerWantedBy(act, act.type === 'ISSUE' ? act.atMs : act.sinceMs, limits, calendar);
  const byCase = new Map([...people.log.done].map(([{ caseId, scripted }, done]) => [caseId, { done, scripted }]));
  const told = mine.filter(({ type, hazardId, atMs }) => {
    const { done, scripted } = byCase.get(hazardId)!;
    return type !== 'SIGN' && stood(done, scripted.fact.level, atMs);
  });
  const saidOf = async (sql: string) => (await on.query<{ what: string }>(sql)).map(({ what }) => what);
  const heard = await saidOf(news);
  const wrong = [
    ...differing(
      await saidOf(acts),
      mine.map(({ type, id, atMs }) => `${type} of ${id} at ${atMs}`),
    ),
    ...told
      .map((act) => `${act.type} of ${act.id} until ${wantedBy(act) ?? 'never'}`)
      .filter((one) => !heard.includes(one)),
  ];
  const answered = new Set(mine.filter(({ type }) => type === 'ANSWER').map(({ id }) => id));
  const open = mine.filter((act) => act.type === 'ISSUE' && !answered.has(act.id) && (wantedBy(act) ?? toMs) < toMs);
  const count = (one: LetterAct['type']) => mine.filter(({ type }) => type === one).length;
  const [row] = await on.query<{ n: number }>(unsigned);
  return {
    ...{ signed: count('SIGN'), issued: count('ISSUE'), answered: count('ANSWER') },
    ...{ late: mine.filter((act) => isLate(act, limits, calendar)).length, unsigned: row!.n, unanswered: open.length },
    ...{ wrong: wrong.length, example: wrong[0] ?? '' },
  };
}

/** What stands in only one of both. */
function differing(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((what) => !other.includes(what)), ...other.filter((what) => !one.includes(what))];
}
