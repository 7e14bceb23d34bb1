import type { Instant } from '../../../kit/types.js';
import { ancestors } from '../../v1/testing/cast.js';
import { forms as firstForms } from '../../v1/testing/forms.js';
import { asFirst } from '../first.facts.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { type CastName, cast, rules, units } from './cast.js';

type Form = (facts: HazardFacts, at: Instant) => Record<string, unknown>;
type Filled = { by: CastName; fill: Form };

const photo = { fileId: 'photo-1', sha256: 'a'.repeat(64) };
const { calendar } = rules;
const reason: Form = () => ({ reason: '情况属实' });
const opinion: Form = () => ({ opinion: '同意' });
const days = (at: Instant, count: number) => calendar.addDays(calendar.localDate(at), count);

/** As the service names an officer, with every unit above his own. */
export function officer(name: CastName) {
  const { unitId } = cast[name];
  const unitAncestorIds = ancestors[unitId] ?? [unitId, 'city'];
  return { accountId: name, name, unitId, unitName: unitId, certificateNo: null, unitAncestorIds };
}

const onSite = (at: Instant) => ({
  officers: [officer('deputy'), officer('officer')],
  onSiteAtMs: at - 1_800_000,
  sitePhotos: [photo],
});
const verdict = (facts: HazardFacts, at: Instant, passes: (item: string) => boolean) => ({
  ...firstForms.PASS.fill(asFirst(facts), at),
  items: [...new Set(['顶棚', '支柱', ...facts.itemsLeft])].map((item) => ({ item, passed: passes(item) })),
});
const shareOf = (facts: HazardFacts) => facts.subtasks[0]?.seq ?? 0;
const documentOf = (facts: HazardFacts) => facts.documents.at(-1)?.seq ?? 0;
const stop: Form = (_facts, at) => ({ scope: 'all', legalBasis: '安全生产法第六十五条', untilOn: days(at, 60) });

const ownership = {
  TRANSFER: {
    by: 'supervisor',
    fill: () => ({ toUnitId: units.otherDepartment, reason: '不属本部门', materials: [photo] }),
  },
  ACCEPT_TRANSFER: { by: 'otherHead', fill: () => ({ receivedBy: '王敏' }) },
  RETURN_TRANSFER: { by: 'otherHead', fill: reason },
  DECIDE_OWNER: { by: 'office', fill: () => ({ ownerUnitId: units.otherDepartment, reason: '指定牵头' }) },
  SUCCEED_PARTY: {
    by: 'supervisor',
    fill: () => ({
      party: 'responsible',
      unitId: units.successor,
      unitIsAuthority: false,
      reason: '企业转让',
      evidence: [photo],
    }),
  },
  CONFIRM_PLAN: { by: 'principal', fill: () => ({}) },
} satisfies Record<string, Filled>;

const level = {
  FILE_DISPUTE: { by: 'principal', fill: reason },
  RESOLVE_DISPUTE: { by: 'deputy', fill: () => ({ outcome: 'upheld', opinion: '维持', experts: '刘工、陈工' }) },
  INVITE_EXPERT: { by: 'supervisor', fill: () => ({ experts: [officer('expert')], question: '是否适用该条款' }) },
  GIVE_EXPERT_OPINION: {
    by: 'officer',
    fill: ({ expertOpinions }) => ({
      expertName: `专家${expertOpinions.length + 1}`,
      specialty: '建筑结构',
      level: 'general',
      opinion: '不符合条款的情形',
      scans: [photo],
    }),
  },
  CHANGE_LEVEL: {
    by: 'supervisor',
    fill: ({ level: now }) => ({
      level: now === 'major' ? 'general' : 'major',
      ground: 'wrongClause',
      opinion: '条款有误',
    }),
  },
  LINK_RECURRENCE: {
    by: 'supervisor',
    fill: () => ({ ofCaseId: 'earlier', ofCaseFits: true, reason: '同一部位再次开裂' }),
  },
} satisfies Record<string, Filled>;

const ending = {
  PROPOSE_VOID: { by: 'supervisor', fill: reason },
  REJECT_VOID: { by: 'office', fill: reason },
  VOID: { by: 'office', fill: opinion },
  MERGE: { by: 'office', fill: opinion },
  ABSORB: {
    by: 'office',
    fill: (_facts, at) => ({
      fromCaseId: 'duplicate',
      origin: 'PUBLIC_REPORT',
      foundAtMs: at - 90_000_000,
      reporters: [],
    }),
  },
  ENTERPRISE_CLOSED: {
    by: 'supervisor',
    fill: (_facts, at) => ({ ...onSite(at), dismantlingProof: [photo], licenceRevocation: '许可证已注销' }),
  },
  RECORD_ACCIDENT: {
    by: 'supervisor',
    fill: (_facts, at) => ({ occurredAtMs: at - 3_600_000, description: '局部坍塌，无人员伤亡' }),
  },
  LIFT_ACCIDENT_FREEZE: { by: 'vicemayor', fill: reason },
} satisfies Record<string, Filled>;

const joint = {
  REPORT_DUAL: {
    by: 'principal',
    fill: ({ dualReport }, at) => ({
      to: dualReport.department === null ? 'department' : 'workersCongress',
      reportedOn: calendar.localDate(at),
      evidence: [photo],
    }),
  },
  ADD_SUBTASK: {
    by: 'supervisor',
    fill: (_facts, at) => ({ unitId: units.coUnit, unitIsAuthority: false, task: '拆除毗邻棚架', dueOn: days(at, 10) }),
  },
  DROP_SUBTASK: { by: 'supervisor', fill: (facts) => ({ subtaskSeq: shareOf(facts), reason: '无需配合' }) },
  LOG_SUBTASK: { by: 'coPrincipal', fill: (facts) => ({ subtaskSeq: shareOf(facts), text: '已拆一半', percent: 50 }) },
  SUBMIT_SUBTASK: {
    by: 'coPrincipal',
    fill: (facts) => ({ subtaskSeq: shareOf(facts), text: '已全部拆除', afterPhotos: [photo] }),
  },
  ACCEPT_SUBTASK: {
    by: 'officer',
    fill: (facts, at) => ({
      subtaskSeq: shareOf(facts),
      opinion: '属实',
      onSiteAtMs: at - 60_000,
      sitePhotos: [photo],
    }),
  },
  RETURN_SUBTASK: { by: 'officer', fill: (facts) => ({ subtaskSeq: shareOf(facts), reason: '仍有残留' }) },
  PASS: { by: 'deputy', fill: (facts, at) => verdict(facts, at, () => true) },
  PASS_PARTLY: { by: 'deputy', fill: (facts, at) => verdict(facts, at, (item) => item === '顶棚') },
} satisfies Record<string, Filled>;

const paper = {
  ISSUE_DOCUMENT: { by: 'supervisor', fill: () => ({ kind: 'rectificationOrder', document: [photo] }) },
  SIGN_DOCUMENT: {
    by: 'principal',
    fill: (facts) => ({ documentSeq: documentOf(facts), signature: [photo], signerName: '站长', signerPost: '站长' }),
  },
  REFUSE_SIGNATURE: {
    by: 'officer',
    fill: (facts, at) => ({
      documentSeq: documentOf(facts),
      reason: '看后拒签',
      officers: onSite(at).officers,
      evidence: [photo],
    }),
  },
  BIND_SCAN: { by: 'officer', fill: (facts) => ({ documentSeq: documentOf(facts), scans: [photo] }) },
  RECORD_OBSTRUCTION: {
    by: 'officer',
    fill: (_facts, at) => ({ reason: '锁门拒绝检查', officers: onSite(at).officers, evidence: [photo] }),
  },
} satisfies Record<string, Filled>;

const production = {
  CONTROL_PRODUCTION: { by: 'supervisor', fill: reason },
  LIFT_CONTROL: { by: 'supervisor', fill: reason },
  STOP_PRODUCTION: { by: 'supervisor', fill: stop },
  RENEW_STOP: { by: 'supervisor', fill: stop },
  APPLY_RESUME: { by: 'principal', fill: () => ({ treatment: '已加固', evaluation: [photo] }) },
  APPROVE_RESUME: { by: 'supervisor', fill: (_facts, at) => ({ ...onSite(at), opinion: '同意' }) },
  REJECT_RESUME: { by: 'supervisor', fill: reason },
  PROPOSE_SUSPENSION: {
    by: 'officer',
    fill: (_facts, at) => ({
      ...onSite(at),
      reason: '停产转让',
      powerIsolated: true,
      materialsRemoved: true,
      guard: '专人看守',
    }),
  },
  SUSPEND_PRODUCTION: { by: 'supervisor', fill: opinion },
  CONFIRM_SUSPENSION: {
    by: 'officer',
    fill: ({ clocks }, at) => ({
      onSiteAtMs: Math.max(clocks.suspensionConfirmed?.at ?? 0, at - 60_000),
      sitePhotos: [photo],
    }),
  },
  END_SUSPENSION: {
    by: 'supervisor',
    fill: ({ suspension, dueAt }, at) => ({
      reason: '恢复使用',
      ...(suspension?.since == null || suspension.overdue || dueAt === null
        ? {}
        : { dueOn: calendar.localDate(at + (dueAt - suspension.since) - 1) }),
    }),
  },
  ORDER_POWER_CUT: {
    by: 'supervisor',
    fill: (_facts, at) => ({ cutAtMs: at + 90_000_000, approvedBy: '赵局长', reason: '拒不停产' }),
  },
  LIFT_POWER_CUT: { by: 'supervisor', fill: reason },
} satisfies Record<string, Filled>;

const sampled: Filled = {
  by: 'timer',
  fill: () => ({ sampleId: 'sample-1', sealNumber: 7, sealRoot: 'b'.repeat(64) }),
};

const first = Object.fromEntries(
  Object.entries(firstForms).map(([event, { by, fill }]): [string, Filled] => [
    event,
    { by, fill: (facts, at) => fill(asFirst(facts), at) },
  ]),
) as Record<keyof typeof firstForms, Filled>;

/** For every event the person who usually sends it, and a form that no claim has anything against. */
export const forms: Record<HazardEvent, Filled> = {
  ...first,
  ...ownership,
  ...level,
  ...ending,
  ...joint,
  ...paper,
  ...production,
  SAMPLE_FOR_LOOKBACK: sampled,
};
