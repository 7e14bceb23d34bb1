import type { Audience, Command, Notice, Standing } from '../../kit/types.js';
import type { LadderAudience, MeasureKind, Rung } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { extensionWindowEnd } from '../v1/claims/extension.js';
import { dueDate } from '../v1/hazard.clock.js';
import type { DuePayload } from '../v1/hazard.payloads.js';
import { hazardNotices as secondHazardNotices, hazardStillAsks as secondStillAsks } from '../v2/hazard.notices.js';
import { type AudienceName, audienceOf, eachOnce } from './hazard.audiences.js';
import type { HazardFacts } from './hazard.facts.js';
import { dutyStep, nextRung, replyEnd, rungNamed, rungOf } from './hazard.ladder.js';
import type { SkipPayload } from './hazard.payloads.js';
import { asSecond, secondStanding } from './second.facts.js';

/** What a rung is told by; the first keeps the name it had before there were others. */
const noticeOf: Record<MeasureKind, string> = {
  letter: 'rungLetter',
  bulletin: 'rungBulletin',
  interview: 'rungInterview',
  listing: 'rungListing',
  stop: 'rungStop',
  referral: 'rungReferral',
};

const warnings: Record<string, { notice: string; to: readonly LadderAudience[] }> = {
  'remind.R0': { notice: 'windowCloses', to: ['responsible', 'assigning'] },
  'remind.R1': { notice: 'progressMissing', to: ['responsible', 'assigning'] },
};

const everybody: readonly AudienceName[] = [
  'responsible',
  'endangered',
  'owner',
  'ownersSuperior',
  'territory',
  'territoryLeader',
  'assigning',
  'supervising',
  'office',
  'committeeLeader',
];

/** What a decided command tells or asks: the ladder here, everything else by version 2. */
export function hazardNotices(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Notice[] {
  const due = command.payload as unknown as DuePayload;
  const say = (told: Omit<Notice, 'data'> & { data?: Notice['data'] }): Notice[] => [
    { ...told, data: { ...dataOf(after, command, rules), ...told.data } },
  ];
  switch (command.type) {
    case 'RUNG_DUE':
      return due.overtaken ? [] : say(rungNotice(rungOf(due.kind, rules), owed(after), after, rules, due));
    case 'TRIGGER_DUE':
      return say(rungNotice(rungOf(due.kind, rules), null, after, rules, due));
    case 'SKIP_TO_RUNG': {
      const { rung } = command.payload as unknown as SkipPayload;
      return say(rungNotice(rungNamed(rung, rules)!, owed(after), after, rules, null));
    }
    case 'DECLARE_DANGER':
      return say({ notice: 'dangerDeclared', asks: null, audience: audienceOf(after.facts, everybody) });
    case 'END_DANGER':
      return say({ notice: 'dangerEnded', asks: null, audience: audienceOf(after.facts, everybody) });
    case 'RECORD_REFUSAL': {
      const audience = audienceOf(after.facts, ['responsible', 'owner', 'ownersSuperior', 'territory', 'office']);
      return say({ notice: 'refusalRecorded', asks: null, audience });
    }
    case 'REMIND_DUE': {
      const warning = warnings[due.kind];
      if (!warning) break;
      if (due.overtaken) return [];
      const audience = audienceOf(after.facts, warning.to);
      const closes = due.kind === 'remind.R0' ? extensionWindowEnd(asSecond(after.facts), rules) : null;
      const data = { limit: due.kind, limitAtMs: closes ?? due.dueAtMs, covers: due.covers, nextRung: 'L1' };
      return say({ notice: warning.notice, asks: owed(after), audience, data });
    }
  }
  return widened(secondHazardNotices(secondStanding(before), command, secondStanding(after), rules), due, after, rules);
}

/** Rectification by this very date: a new date makes what was said about the old one pointless. */
function owed({ facts }: Standing<HazardFacts>): string {
  return `rectificationIsOwed:${facts.clocks.due?.seq ?? 0}`;
}

function rungNotice(
  rung: Rung,
  asks: string | null,
  { facts }: Standing<HazardFacts>,
  rules: Rules,
  due: DuePayload | null,
): Omit<Notice, 'data'> & { data: Notice['data'] } {
  const data = {
    limit: due?.kind ?? null,
    limitAtMs: due?.dueAtMs ?? null,
    covers: due?.covers ?? 1,
    rung: rung.id,
    measureKind: rung.measure?.kind ?? null,
    replyUntilMs: rung.reply ? replyEnd(facts, rules) : null,
    nextRung: nextRung(facts, rules) ?? 'digest',
  };
  const notice = rung.measure ? noticeOf[rung.measure.kind] : 'urge';
  return { notice, asks, audience: audienceOf(facts, rung.to), data };
}

/** A digest reaches whom the ladder has reached; an authority's own silence reaches further day by day（4.3）. */
function widened(notices: Notice[], due: DuePayload, { facts }: Standing<HazardFacts>, rules: Rules): Notice[] {
  return notices.map((notice) => {
    if (due.kind === 'digest') {
      const reached = facts.rung ? audienceOf(facts, rungNamed(facts.rung, rules)?.to ?? []) : [];
      const data = { ...notice.data, nextRung: nextRung(facts, rules) ?? 'digest' };
      return { ...notice, data, audience: eachOnce([...notice.audience, ...reached]) };
    }
    if (due.kind === 'urge.reply') return { ...notice, ...explanationOwed(due, facts, rules, notice) };
    const step = dutyStep(due.kind ?? '', rules);
    const further: Audience[] = [
      ...(step && due.n >= step.officeFrom ? [{ post: 'committeeOffice' } as const] : []),
      ...(step && due.n >= step.leaderFrom ? [{ post: 'committeeLeader' } as const] : []),
    ];
    return further.length > 0 ? { ...notice, audience: eachOnce([...notice.audience, ...further]) } : notice;
  });
}

/** The limit for the explanation is that of the rung reached; told like any limit, on the first morning after it. */
function explanationOwed(due: DuePayload, facts: HazardFacts, rules: Rules, { data }: Notice): Partial<Notice> {
  const { calendar, policy } = rules;
  const limitAtMs = replyEnd(facts, rules) ?? due.dueAtMs;
  const morning = calendar.atLocalTime(calendar.nextWorkingDay(dueDate(calendar, limitAtMs)), policy.noticeTime);
  return {
    data: { ...data, limitAtMs, rung: facts.replyRung },
    ...(due.n === due.covers ? { notBefore: morning } : {}),
  };
}

/** What every mail says about the case is written in version 1, which says it for any event that tells. */
function dataOf(after: Standing<HazardFacts>, command: Command, rules: Rules): Notice['data'] {
  const standing = secondStanding(after);
  const [told] = secondHazardNotices(standing, { ...command, type: 'REPORT' }, standing, rules);
  return { ...told!.data, event: command.type };
}

/** Does a notice that asks still ask? */
export function hazardStillAsks(condition: string, standing: Standing<HazardFacts>): boolean {
  const { asked, replyRung } = standing.facts;
  if (condition === 'explanationIsOwed' && replyRung && asked[replyRung]) return false;
  return secondStillAsks(condition, secondStanding(standing));
}
