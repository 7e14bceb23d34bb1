import type { Command, Instant, Notice, Standing } from '../../kit/types.js';
import { type PracticeLimitKey, practiceOf } from '../../policies/practice.policy.js';
import type { Rules } from '../../rules.js';
import { dueDate } from '../v1/hazard.clock.js';
import { hazardNotices as firstHazardNotices, hazardStillAsks as firstStillAsks } from '../v1/hazard.notices.js';
import type { DuePayload } from '../v1/hazard.payloads.js';
import { asFirst } from './first.facts.js';
import { audienceOf } from './hazard.audiences.js';
import type { HazardFacts } from './hazard.facts.js';
import { tellings } from './hazard.tellings.js';
import { endOf, type Track, trackOf, tracksOf } from './hazard.tracks.js';

/** What a decided command tells or asks: by version 1 what it knows, here what came after it. */
export function hazardNotices(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Notice[] {
  const due = command.payload as unknown as DuePayload;
  const track = isFiring(command) ? trackOf(before.facts, due.kind, due.anchor) : undefined;
  if (track) return [asking(track, due, after, command, rules)];
  const telling = tellings[command.type as keyof typeof tellings];
  if (!telling) return firstNotices(before, command, after, rules);
  const seq = (command.payload['subtaskSeq'] as number | undefined) ?? command.seq;
  const audience = audienceOf({ ...after.facts, ...partiesBefore(command, before) }, telling.to, seq);
  return [{ notice: telling.notice, asks: null, audience, data: dataOf(before, command, after, rules) }];
}

function isFiring({ type }: Command): boolean {
  return type === 'LIMIT_DUE' || type === 'LOOKBACK_DUE';
}

/** Who asked for a transfer or a void is told of the answer, though the facts have let go of it. */
function partiesBefore(command: Command, { facts }: Standing<HazardFacts>): Partial<HazardFacts> {
  return command.type === 'REJECT_VOID' ? { voidProposal: facts.voidProposal } : {};
}

function firstNotices(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Notice[] {
  const [one, other] = [before, after].map((standing) => ({ ...standing, facts: asFirst(standing.facts) }));
  return firstHazardNotices(one!, command, other!, rules);
}

/** What every mail says about the case is written in version 1, which says it for any event that tells. */
function dataOf(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Notice['data'] {
  const [told] = firstNotices(before, { ...command, type: 'REPORT' }, after, rules);
  return { ...told!.data, event: command.type };
}

/** A duty beside the lifecycle whose limit has run out, for the first time or once more. */
function asking(track: Track, due: DuePayload, after: Standing<HazardFacts>, command: Command, rules: Rules): Notice {
  const endsAt = endOf(track, after.facts, rules);
  const first = due.n === due.covers;
  const limit = { limit: due.kind, limitAtMs: endsAt, covers: due.covers, nextRung: null };
  return {
    notice: first ? 'limitPassed' : 'digest',
    asks: `track:${due.kind}:${due.anchor}`,
    audience: audienceOf(after.facts, track.owes, track.subtaskSeq),
    data: { ...dataOf(after, command, after, rules), ...limit, clause: clauseOf(due.kind, rules) },
    ...(first ? { notBefore: inOpenHours(endsAt, rules) } : {}),
  };
}

/** A limit runs out at midnight; people are told at the notice hour of the first working day after it. */
function inOpenHours(endsAt: Instant, { calendar, policy }: Rules): Instant {
  return calendar.atLocalTime(calendar.nextWorkingDay(dueDate(calendar, endsAt)), policy.noticeTime);
}

/** The ground of a limit where it has one that may be cited. */
function clauseOf(kind: string, rules: Rules): string | null {
  const basis = practiceOf(rules).limits[kind as PracticeLimitKey]?.basis ?? '[';
  return basis.startsWith('[') ? null : basis;
}

/** Does a notice that asks still ask? */
export function hazardStillAsks(condition: string, standing: Standing<HazardFacts>): boolean {
  const { facts, value } = standing;
  if (condition.startsWith('track:')) {
    return tracksOf(facts).some((track) => condition === `track:${track.kind}:${facts.clocks[track.clock]!.seq}`);
  }
  if (condition.startsWith('rectificationIsOwed') && value['production'] === 'suspended') return false;
  return firstStillAsks(condition, { ...standing, facts: asFirst(facts) });
}
