import type { ExpectedDeadline } from './expected.deadline.js';
import { type HazardMemory, isOver, type Started, wasLateOnPaper } from './hazard.memory.js';
import { highestReached, kindOfRung, rungsOf } from './ladder.folds.js';
import { untilDone } from './limits.expected.js';
import type { RulesInForce } from './rule.shelf.js';
import { at, type Day, dayOf, endOf, lastDay } from './walked.calendar.js';

/** From the assignment to the approval somebody has a date to keep. */
export const dated = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];
const occurrences = ['accident', 'falseRectification', 'danger', 'refusal', 'recurrence'];

/** What the ladder should ask for: reminders before the date, rungs and the daily digest after it, replies, occurrences. */
export function ladderOf(
  memory: HazardMemory,
  state: Readonly<Record<string, string>>,
  version: number,
  rules: RulesInForce,
): ExpectedDeadline[] {
  const lifecycle = state['lifecycle'] ?? '';
  const due = memory.clocks.get('due');
  const stands = dated.includes(lifecycle) && state['production'] !== 'suspended';
  const asked: ExpectedDeadline[] = [];
  if (stands && memory.ladder !== 'held' && memory.dueAt !== null && due) {
    const paper = wasLateOnPaper(memory) && version >= 2;
    const last = paper ? dayOf(due.at) : lastDay(memory.dueAt);
    const passed = version >= 3 && memory.stoodStill.some(({ from }) => from >= (memory.dueAt ?? 0) - 1);
    if (!paper && !passed) asked.push(...reminders(memory, due, last, version, rules));
    asked.push(digest(memory, due, last, rules));
    asked.push(...rungs(memory, due, last, version, rules));
    if (version >= 3 && !paper && !passed) asked.push(...warnings(memory, due, rules));
  }
  if (lifecycle === 'rectifying' && state['production'] !== 'suspended') asked.push(...milestones(memory));
  const owesReply =
    version >= 3 ? stands && memory.dueAt !== null && due !== undefined : state['production'] !== 'suspended';
  if (owesReply && memory.ladder === 'climbing') asked.push(...reply(memory, version, rules));
  if (version >= 3 && !isOver(memory)) asked.push(...happened(memory));
  return asked;
}

/**
 * R2 and R3: so many days before the date at the notice hour, on a free day at the last open hour before it. They were numbered
 * by their place in the list, and are by their days, counted down to 0.
 */
function reminders(
  memory: HazardMemory,
  due: Started,
  last: Day,
  version: number,
  rules: RulesInForce,
): ExpectedDeadline[] {
  const { dueAt, fired } = memory;
  const { policy, calendar } = rules;
  return rules.reminders(memory, due.at).flatMap(({ rung, daysBefore, minimumPeriodDays }, index) => {
    const day = last - daysBefore;
    const instant = calendar.isWorked(day)
      ? at(day, policy.noticeTime)
      : at(calendar.walk(day, -1), policy.lastOpenHour);
    const kind = `remind.${rung}`;
    const tooShort = ((dueAt ?? 0) - due.at) / 86_400_000 < minimumPeriodDays;
    const n = version < 3 ? index + 1 : 0 - daysBefore;
    const past = instant <= due.at || n <= (fired.get(`${kind}:${due.seq}`) ?? Number.NEGATIVE_INFINITY);
    return tooShort || past ? [] : [{ kind, anchor: due.seq, n, dueAt: instant }];
  });
}

/** The last reminder of each kind whose hour has come, by days; where none has, nothing counts as given. */
export function remindedBy(memory: HazardMemory, instant: number, rules: RulesInForce): [string, number][] {
  const due = memory.clocks.get('due');
  if (!due || memory.dueAt === null) return [];
  const given = new Map(['remind.R2', 'remind.R3'].map((kind) => [`${kind}:${due.seq}`, Number.NEGATIVE_INFINITY]));
  const blank = { ...memory, fired: new Map<string, number>() };
  const listed = reminders(blank, { ...due, at: Number.NEGATIVE_INFINITY }, lastDay(memory.dueAt), 3, rules);
  for (const { kind, anchor, n, dueAt } of listed) {
    const key = `${kind}:${anchor}`;
    if (dueAt <= instant) given.set(key, Math.max(n, given.get(key) ?? n));
  }
  return [...given];
}

/** Working days in which the ladder stood still, from the date on. */
function daysStood({ heldWd, stoodStill }: HazardMemory, { calendar }: RulesInForce): number {
  return stoodStill.reduce((days, { from, until }) => days + calendar.count(dayOf(from), dayOf(until)), heldWd);
}

/** The digest: every working day after the first rung's, without end while the date is missed. */
function digest(memory: HazardMemory, due: Started, last: Day, rules: RulesInForce): ExpectedDeadline {
  const { fired } = memory;
  const stood = daysStood(memory, rules);
  const { urgeAfterWd, digestEveryWd } = rules.policy;
  const n = (fired.get(`digest:${due.seq}`) ?? 0) + 1;
  const again = (nth: number) => rules.morningAfter(last, urgeAfterWd.value + stood + nth * digestEveryWd.value);
  return { kind: 'digest', anchor: due.seq, n, dueAt: again(n), again };
}

/**
 * L1 to L7: so many working days after the date, later by those the ladder stood still, or on the morning after a paper of
 * the rung below was left unanswered; never before the morning after a reply limit, a rung carried out or a standstill, and a
 * working day after the one below at least; extensions used up bring one rung forward to the first day; general hazards skip
 * what is not theirs.
 */
function rungs(
  memory: HazardMemory,
  due: Started,
  last: Day,
  version: number,
  rules: RulesInForce,
): ExpectedDeadline[] {
  if (version < 3) return firstRung(memory, due, last, rules);
  const all = rungsOf(rules);
  const reached = highestReached(memory, rules);
  const usedUp = memory.extensionsGranted >= rules.policy.extension.maximumTimes.value;
  const brought = usedUp ? rules.policy.ladder?.startWhenExtensionsUsedUp.value : undefined;
  const earliest = earliestOf(memory, due, rules);
  let free = earliest;
  return all.flatMap(({ id, afterWd, levels, whenUnanswered }, index) => {
    const delay = id === brought ? all[0]!.afterWd! : afterWd;
    if (delay === null || !levels.includes(memory.level ?? '') || index <= reached) return [];
    const morning = rules.morningAfter(last, delay + daysStood(memory, rules));
    const own = Math.min(morning, morningAfterMissed(memory, whenUnanswered ?? null, rules));
    const dueAt = Math.max(id === brought ? earliest : free, own);
    free = rules.morningAfter(dayOf(dueAt), 1);
    return [{ kind: kindOfRung(id), anchor: due.seq, n: 1, dueAt }];
  });
}

/** Before there were others: the first rung alone, waiting for nothing. */
function firstRung(memory: HazardMemory, due: Started, last: Day, rules: RulesInForce): ExpectedDeadline[] {
  if (highestReached(memory, rules) >= 0) return [];
  const dueAt = rules.morningAfter(last, rules.policy.urgeAfterWd.value + daysStood(memory, rules));
  return [{ kind: 'urge', anchor: due.seq, n: 1, dueAt }];
}

/** The first morning on which the ladder may go on. */
function earliestOf(memory: HazardMemory, due: Started, rules: RulesInForce): number {
  const replyEnds = replyEndOf(memory, due, rules);
  const climbed = memory.clocks.get('climbed');
  const stood = memory.stoodStill.at(-1);
  return Math.max(
    due.at,
    ...(replyEnds === null ? [] : [rules.morningAfter(lastDay(replyEnds), 1)]),
    ...(climbed && climbed.seq > due.seq ? [rules.morningAfter(dayOf(climbed.at), 1)] : []),
    ...(stood ? [rules.morningAfter(dayOf(stood.until), 1)] : []),
  );
}

/** A paper that has no answer: the first morning after both its last day and the date. */
function morningAfterMissed({ papers, dueAt }: HazardMemory, rung: string | null, rules: RulesInForce): number {
  const paper = rung === null ? undefined : papers.get(rung);
  if (!paper || paper.answered) return Number.POSITIVE_INFINITY;
  return rules.morningAfter(lastDay(Math.max(paper.until, dueAt ?? 0)), 1);
}

/** Until when the explanation asked for by a rung of this date may come; a paper issued before the ladder went on says it itself. */
function replyEndOf(memory: HazardMemory, due: Started | null, rules: RulesInForce): number | null {
  const { clocks, replyRung, papers } = memory;
  const urged = clocks.get('urged');
  if (!urged || (due && urged.seq <= due.seq)) return null;
  const index = rungsOf(rules).findIndex(({ id }) => id === replyRung);
  const paper = papers.get(replyRung ?? '');
  if (paper && index >= highestReached(memory, rules)) return paper.until;
  const limit = rungsOf(rules)[index]?.reply;
  if (!limit) return null;
  // Time in which the ladder stood is not taken from whoever may explain himself.
  const stood = memory.stoodStill.filter(({ until }) => until > urged.at);
  const days = stood.map(({ from, until }) => rules.calendar.count(dayOf(Math.max(from, urged.at)), dayOf(until)));
  const end = rules.calendar.limitEnd(limit, urged.at);
  const later = days.reduce((sum, one) => sum + one, 0);
  return later === 0 ? end : endOf(rules.calendar.walk(lastDay(end), later));
}

/** An explanation that is owed is asked for when its limit has run out, and then every working day. */
function reply(memory: HazardMemory, version: number, rules: RulesInForce): ExpectedDeadline[] {
  const urged = memory.clocks.get('urged');
  // What a paper asks for the paper itself asks about.
  if (memory.explained || !urged || memory.papers.has(memory.replyRung ?? '')) return [];
  const ownLimit = version < 3 ? rules.calendar.limitEnd(rules.limit('urge.reply', memory, urged.at), urged.at) : null;
  const end = ownLimit ?? replyEndOf(memory, null, rules);
  return end === null ? [] : [untilDone('urge.reply', urged.seq, end, memory.fired, rules)];
}

/**
 * R0: some working days before the last day to ask for an extension, or on the first morning of whoever may begin only after
 * that, while it may be asked for and nobody has. R1: when a share of the period is gone without a word from whoever could
 * have begun.
 */
function warnings(memory: HazardMemory, due: Started, rules: RulesInForce): ExpectedDeadline[] {
  const { policy, calendar } = rules;
  const { ladder, extension, noticeTime } = policy;
  const { clocks, dueAt, fired } = memory;
  if (!ladder || !memory.underway || dueAt === null) return [];
  const warn = (kind: string, instant: number): ExpectedDeadline[] => {
    const inTime = instant > due.at && instant < dueAt && !fired.has(`${kind}:${due.seq}`);
    return inTime ? [{ kind, anchor: due.seq, n: 1, dueAt: instant }] : [];
  };
  const hasAsked = (clocks.get('extensionAsked')?.seq ?? 0) > due.seq;
  const mayAsk = memory.extensionsGranted < extension.maximumTimes.value && !hasAsked;
  const lastToAsk = lastDayToAsk(memory, due, rules);
  const letBegin = ['begun', 'planApproved', 'acknowledged'].map((clock) => clocks.get(clock)?.at ?? 0);
  const start = Math.max(due.at, ...letBegin);
  const planned = at(calendar.walk(lastToAsk, -ladder.windowReminderWd.value), noticeTime);
  const window = planned > start ? planned : at(calendar.walk(dayOf(start), 1), noticeTime);
  const share = calendar.onwards(dayOf(due.at + (dueAt - due.at) * ladder.progressAskedAfter.value));
  const half = at(share, noticeTime);
  const spoke = Math.max(clocks.get('progress')?.seq ?? 0, clocks.get('submitted')?.seq ?? 0) >= due.seq;
  return [
    ...(mayAsk && window < endOf(lastToAsk) ? warn('remind.R0', window) : []),
    ...(!spoke && start < half ? warn('remind.R1', half) : []),
  ];
}

/** An extension is asked for so many working days before the date, or by the half of a short period; in days for a general one. */
export function lastDayToAsk({ dueAt, level }: HazardMemory, due: Started, { policy, calendar }: RulesInForce): Day {
  const last = lastDay(dueAt ?? 0);
  if (level === 'general') return lastDay(endOf(last - policy.extension.windowGeneralDays.value));
  const half = Math.floor(calendar.count(dayOf(due.at), last) / 2);
  return calendar.walk(last, -Math.min(policy.extension.windowMajorWd.value, half));
}

/** Each dated milestone of an approved plan, once, while the work goes on. */
function milestones({ clocks, milestones: dates, fired }: HazardMemory): ExpectedDeadline[] {
  const approved = clocks.get('planApproved');
  if (!approved) return [];
  const done = fired.get(`milestone:${approved.seq}`) ?? 0;
  const all = dates.map((dueAt, index) => ({ kind: 'milestone', anchor: approved.seq, n: index + 1, dueAt }));
  return all.filter(({ n }) => n > done);
}

/** What happened leads to its rung at once, from that very line on. */
function happened({ clocks, fired }: HazardMemory): ExpectedDeadline[] {
  return occurrences.flatMap((name) => {
    const clock = clocks.get(name);
    const kind = `trigger.${name}`;
    if (!clock || fired.has(`${kind}:${clock.seq}`)) return [];
    return [{ kind, anchor: clock.seq, n: 1, dueAt: clock.at }];
  });
}
