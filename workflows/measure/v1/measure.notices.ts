import type { Audience, Command, Notice, Standing } from '../../kit/types.js';
import { ladderOf } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import { measureDueAt } from './measure.deadlines.js';
import type { MeasureFacts } from './measure.facts.js';
import type { DuePayload } from './measure.payloads.js';

const office: Audience[] = [{ post: 'committeeOffice' }];
const leader: Audience[] = [{ post: 'committeeLeader' }];

function signer({ signerRole, about }: MeasureFacts): Audience[] {
  if (signerRole === 'committeeLeader') return leader;
  if (signerRole === 'committeeOffice' || !about?.ownerUnitId) return office;
  return [{ post: 'leader', unitId: about.ownerUnitId }];
}

/** A department issues what it signed; everything else the office does. */
function issuer({ signerRole, about }: MeasureFacts): Audience[] {
  const ofDepartment = signerRole === 'departmentSupervisor' && about?.ownerUnitId;
  return ofDepartment ? [{ post: 'supervisor', unitId: about.ownerUnitId! }, ...office] : office;
}

function against({ againstUnitId }: MeasureFacts): Audience[] {
  return againstUnitId ? [{ post: 'leader', unitId: againstUnitId }] : office;
}

/** 通报 is for everybody who sits on the committee. */
function readers({ kind }: MeasureFacts): Audience[] {
  return kind === 'bulletin' ? [{ post: 'memberUnits' }] : [];
}

/** Who owes the act that waits. */
const owes: Record<string, { notice: string; to: (facts: MeasureFacts) => Audience[] }> = {
  'measure.sign': { notice: 'measureToSign', to: signer },
  'measure.issue': { notice: 'measureSigned', to: issuer },
  'measure.answer': { notice: 'measureReplyDue', to: (facts) => [...against(facts), ...office] },
};

const told: Record<string, { notice: string; to: (facts: MeasureFacts) => Audience[] }> = {
  OPEN_MEASURE: { notice: 'measureToSign', to: signer },
  SIGN: { notice: 'measureSigned', to: issuer },
  SEND_BACK: { notice: 'measureToSign', to: issuer },
  ISSUE: { notice: 'measureIssued', to: (facts) => [...against(facts), ...office, ...readers(facts)] },
  ANSWER: { notice: 'measureAnswered', to: (facts) => [...signer(facts), ...office] },
  HAND_OVER: { notice: 'measureToSign', to: signer },
  WITHDRAW: { notice: 'measureWithdrawn', to: signer },
};

/** What a decided command of a measure tells or asks; unsigned, it is heard of further up day by day. */
export function measureNotices(
  _before: Standing<MeasureFacts>,
  command: Command,
  after: Standing<MeasureFacts>,
  rules: Rules,
): Notice[] {
  const { facts, value } = after;
  const due = command.payload as unknown as DuePayload;
  const firing = command.type === 'MEASURE_DUE';
  const telling = firing ? owes[due.kind] : told[command.type];
  if (!telling || !facts.about) return [];
  const further = firing && due.n >= ladderOf(rules).measures.value.leaderFrom ? [...office, ...leader] : [];
  const asks = telling.notice === 'measureToSign' || firing ? `course:${value['course']}` : null;
  const audience = eachOnce([...telling.to(facts), ...further]);
  return [{ notice: telling.notice, asks, audience, data: dataOf(command, after, rules) }];
}

function dataOf(command: Command, after: Standing<MeasureFacts>, rules: Rules): Notice['data'] {
  const { facts } = after;
  const about = facts.about!;
  const due = command.payload as unknown as Partial<DuePayload>;
  return {
    event: command.type,
    title: about.title,
    level: about.level,
    place: about.place,
    sector: about.sector,
    enterpriseName: about.enterpriseName,
    state: after.value['course'],
    rung: facts.because,
    measureKind: facts.kind,
    aboutCaseId: about.caseId,
    actorName: command.actor.name,
    actorUnitName: command.actor.role === 'system' ? null : command.actor.unitName,
    atMs: command.at,
    reason: typeof command.payload['reason'] === 'string' ? command.payload['reason'] : null,
    dueOn: null,
    wdLeft: null,
    calendarVersion: rules.calendar.version,
    limit: due.kind && due.anchor ? due.kind : null,
    limitAtMs: measureDueAt(after, rules),
    replyUntilMs: after.value['course'] === 'issued' ? measureDueAt(after, rules) : null,
    covers: due.covers ?? 1,
    nextRung: null,
    clause: null,
    ground: facts.ground,
    quietHoursExempt: facts.ground === 'danger',
  };
}

function eachOnce(audience: readonly Audience[]): Audience[] {
  return [...new Map(audience.map((one) => [JSON.stringify(one), one])).values()];
}

/** Does a notice that asks still ask? */
export function measureStillAsks(condition: string, { facts, value }: Standing<MeasureFacts>): boolean {
  return facts.endedAt === null && condition === `course:${value['course']}`;
}
