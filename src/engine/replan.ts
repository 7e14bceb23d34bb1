import { createHash, type Hash } from 'node:crypto';
import { remindersRenumbered } from '../../workflows/hazard/renumbered.js';
import { decide, type RuleEvent, ruleEvents } from '../../workflows/kit/decide.js';
import { deadlineKey } from '../../workflows/kit/definition.js';
import type { Command, Deadline, DeadlineIdentity, Instant, Versions } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { canonical } from './canonical.js';
import { timerActor } from './firing.js';
import { ruleHash } from './rule.hash.js';
import type { StoredCase } from './stored-case.js';

/**
 * What becomes of one limit: `dueAtOnce` has passed by the new reckoning, `falls` is not asked for any more, `neverFires`
 * would come at its new instant, had its occurrence not been spent under the old rules.
 */
export const limitEffects = ['stays', 'moves', 'dueAtOnce', 'falls', 'added', 'neverFires'] as const;
export type LimitEffect = (typeof limitEffects)[number];

const given =
  '已经发出的提醒在新规则里换了日子，整改时限更改后才能改用 / reminders already given have other days there';

/** A limit before and after, UTC milliseconds; null where it is not armed. */
export interface LimitChange extends DeadlineIdentity {
  beforeMs: Instant | null;
  afterMs: Instant | null;
  effect: LimitEffect;
}

/** What other rules would change in one running case, reckoned without touching it. */
export interface Replan {
  caseId: string;
  workflow: string;
  title: string;
  from: Versions;
  to: Versions;
  /** Every limit armed before or after. */
  limits: LimitChange[];
  /** Why the case cannot come under them; null when it can. */
  fault: string | null;
}

/** What a line of `REPLAN` or `RECALENDAR` says: the versions it leads to, and the hash of the document it is about. */
export interface ReplanPayload {
  to: Versions;
  document: string;
}

export function replanPayload(event: RuleEvent, to: Versions, book: RuleBook): ReplanPayload {
  return { to, document: documentHash(event, to, book) };
}

/** The hash of the policy or calendar an event is about. @throws UnknownVersionError */
export function documentHash(event: RuleEvent, to: Versions, book: RuleBook): string {
  return ruleHash(canonical(event === 'REPLAN' ? book.policy(to.policy) : book.calendarData(to.calendar)));
}

/**
 * Reckons one case under another policy or calendar. Pure; state, facts and anchors stay, so only derived limits move.
 * @param version of the policy (`REPLAN`) or calendar (`RECALENDAR`); a draft where the book holds it
 * @param at the instant it would be recorded at, UTC milliseconds
 */
export function replan(stored: StoredCase, event: RuleEvent, version: number, at: Instant, book: RuleBook): Replan {
  const { definition, standing, rules } = stored;
  const part = ruleEvents[event];
  const [from, to] = [standing.versions, { ...standing.versions, [part]: version }];
  const before = definition.deadlines(standing, rules);
  const { title } = definition.summary(standing);
  const result = (fault: string | null, after: readonly Deadline[], spent: LimitChange[] = []): Replan => ({
    caseId: stored.id,
    workflow: definition.id,
    title,
    from,
    to,
    limits: [...changesOf(before, after, at), ...spent],
    fault,
  });
  if (!book.covers(part, to[part], from[part]))
    return result(`${part} ${version} lacks what ${from[part]} says`, before);
  const command: Command = {
    type: event,
    payload: { ...replanPayload(event, to, book) },
    actor: timerActor,
    at,
    commandId: '',
    seq: standing.seq + 1,
  };
  const under = book.rulesOf(to);
  const decision = decide(definition, standing, command, under);
  if (decision.kind === 'refused') return result(decision.reasons.map(({ code }) => code).join(', '), before);
  const asked = definition.deadlines(decision.after, under);
  const unfired = <T extends { facts: unknown }>(one: T) => ({
    ...one,
    facts: { ...(one.facts as object), fired: {} },
  });
  const whole = definition.deadlines(unfired(decision.after), under);
  if (
    event === 'REPLAN' &&
    remindersRenumbered(definition.deadlines(unfired(standing), rules), whole, before, rules.policy)
  ) {
    return result(given, before);
  }
  return result(null, asked, spentOf(whole, asked, at));
}

/** Occurrences still to come by the new reckoning that have fired already: they are not asked for a second time. */
function spentOf(whole: readonly Deadline[], asked: readonly Deadline[], at: Instant): LimitChange[] {
  const left = new Set(asked.map(deadlineKey));
  return whole
    .filter((one) => one.dueAt > at && !left.has(deadlineKey(one)))
    .map(({ kind, anchor, n, dueAt }) => ({ kind, anchor, n, beforeMs: null, afterMs: dueAt, effect: 'neverFires' }));
}

function changesOf(before: readonly Deadline[], after: readonly Deadline[], at: Instant): LimitChange[] {
  const was = new Map(before.map((one) => [deadlineKey(one), one]));
  const is = new Map(after.map((one) => [deadlineKey(one), one]));
  const all = new Map([...was, ...is]);
  return [...all].map(([key, { kind, anchor, n }]) => {
    const beforeMs = was.get(key)?.dueAt ?? null;
    const afterMs = is.get(key)?.dueAt ?? null;
    return { kind, anchor, n, beforeMs, afterMs, effect: effectOf(beforeMs, afterMs, at) };
  });
}

function effectOf(before: Instant | null, after: Instant | null, at: Instant): LimitEffect {
  if (after === null) return 'falls';
  if (before === after) return 'stays';
  if (after <= at) return 'dueAtOnce';
  return before === null ? 'added' : 'moves';
}

/** The fingerprint of a whole dry run: whoever applies it says which one he has seen. */
export class ReplanDigest {
  readonly #hash: Hash = createHash('sha256');

  add({ title: _, ...reckoned }: Replan): void {
    this.#hash.update(canonical(reckoned));
  }

  /** Hexadecimal. Asked once, at the end. */
  hex(): string {
    return this.#hash.digest('hex');
  }
}
