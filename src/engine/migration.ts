import { workflowOf } from '../../workflows/catalogue.js';
import { decide, migrateEvent } from '../../workflows/kit/decide.js';
import { deadlineKey } from '../../workflows/kit/definition.js';
import type { Command, Deadline, Instant, Standing, StateValue, Versions } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { timerActor } from './firing.js';
import { type Replayed, replay, type StoredLine } from './replay.js';
import { type Shadow, shadowOf } from './shadow.js';
import type { StoredCase } from './stored-case.js';

/** What moving one case would change, reckoned without touching it. */
export interface DryRun {
  caseId: string;
  from: Versions;
  to: Versions;
  before: StateValue;
  after: StateValue;
  /** Limits the new version adds. */
  armed: string[];
  /** Limits that would move or fall; a case with one is not moved. */
  disturbed: string[];
  /** Why it cannot be moved; null when it can. */
  fault: string | null;
  shadow: Shadow;
}

/**
 * Reckons the migration of one case. Pure.
 * @param lines the case's whole history; replayed first, so that nothing broken is moved
 * @param at the instant it would be moved at, UTC milliseconds
 * @throws UnknownVersionError when this build lacks a version
 */
export function dryRun(stored: StoredCase, lines: StoredLine[], to: Versions, at: Instant, book: RuleBook): DryRun {
  const { standing } = stored;
  const common = { caseId: stored.id, from: standing.versions, to, before: standing.value };
  const shadow = shadowOf(lines, to, standing, book);
  const failed = (fault: string): DryRun => ({
    ...common,
    after: standing.value,
    armed: [],
    disturbed: [],
    fault,
    shadow,
  });
  const result = replay(stored.id, lines, book);
  if (!result.ok) return failed(`line ${result.seq}: ${result.fault}`);
  const definition = workflowOf(stored.definition.id, to.workflow);
  const rules = book.rulesOf(to);
  const decision = decide(definition, standing, migrating(standing, to, at), rules);
  if (decision.kind === 'refused') return failed(decision.reasons.map(({ code }) => code).join(', '));
  const relieved = (kind: string) => definition.relieves?.(standing, kind) ?? false;
  const compared = compare(result.replayed, definition.deadlines(decision.after, rules), { at, relieved });
  const fault = compared.disturbed.length > 0 ? `would disturb ${compared.disturbed.join(', ')}` : null;
  return { ...common, after: decision.after.value, ...compared, fault, shadow };
}

function migrating(standing: Standing<unknown>, to: Versions, at: Instant): Command {
  return { type: migrateEvent, payload: { to }, actor: timerActor, at, commandId: '', seq: standing.seq + 1 };
}

/**
 * A limit is carried over where the newer version arms it at the same instant, under the same identity or numbered anew
 * within its kind. What is due by then fires first, under the version it was armed under; what the newer one relieves a case of
 * may fall.
 */
function compare(
  { deadlines }: Replayed,
  asked: Deadline[],
  { at, relieved }: { at: Instant; relieved: (kind: string) => boolean },
): Pick<DryRun, 'armed' | 'disturbed'> {
  const is = new Map(asked.map((one) => [deadlineKey(one), one.dueAt]));
  const atInstant = ({ kind, anchor, dueAt }: Deadline) => `${kind}:${anchor} at ${dueAt}`;
  const [armedBefore, armedAfter] = [[...deadlines.values()], asked].map((list) => new Set(list.map(atInstant)));
  const kept = (key: string, one: Deadline) =>
    is.get(key) === one.dueAt || (!is.has(key) && armedAfter!.has(atInstant(one)));
  return {
    armed: asked
      .filter((one) => !deadlines.has(deadlineKey(one)) && !armedBefore!.has(atInstant(one)))
      .map((one) => deadlineKey(one)),
    disturbed: [...deadlines]
      .filter(([key, one]) => one.dueAt > at && !kept(key, one) && !relieved(one.kind))
      .map(([key]) => key),
  };
}
