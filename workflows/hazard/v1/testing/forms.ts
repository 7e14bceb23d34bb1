import type { Instant } from '../../../kit/types.js';
import { dueDate } from '../hazard.clock.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { ancestors, type CastName, cast, rules, units } from './cast.js';

type Form = (facts: HazardFacts, at: Instant) => Record<string, unknown>;

const photo = { fileId: 'photo-1', sha256: 'a'.repeat(64) };
const { calendar } = rules;

const report: Form = (_facts, at) => ({
  title: '粮仓顶棚开裂',
  description: '三号仓顶棚开裂，雨天渗水',
  sector: 'work-trade',
  origin: 'CROSS_CHECK',
  place: '三号仓',
  townUnitId: units.town,
  enterpriseUnitId: units.enterprise,
  enterpriseName: '某粮站',
  ownerUnitId: units.department,
  foundAtMs: at - 3_600_000,
  proposedLevel: 'major',
  photos: [photo],
});
const assign: Form = (_facts, at) => ({
  responsibleUnitId: units.enterprise,
  responsibleIsAuthority: false,
  assigningUnitId: units.department,
  supervisingUnitId: units.supervising,
  dueOn: calendar.addDays(calendar.localDate(at), 60),
  interimControls: ['GUARD'],
  requirement: '按治理方案整改',
});
const plan: Form = (facts, at) => ({
  goals: '消除坍塌危险',
  methods: '更换顶棚',
  funds: '自筹',
  organisation: '站长负责',
  schedule: '两个月',
  safetyAndContingency: '封闭现场',
  fiveElements: { responsibility: '站长', measures: '更换', funds: '自筹', timeLimit: '五月底', contingency: '撤离' },
  milestones: [{ name: '完工', dueOn: calendar.localDate((facts.dueAt ?? at) - 1) }],
  workersToldOn: calendar.localDate(at),
});
const extension: Form = (facts, at) => ({
  newDueOn: calendar.addDays(calendar.localDate((facts.dueAt ?? at) - 1), 10),
  reason: '构件到货推迟',
  remainingSteps: '安装与清理',
  interimControls: ['GUARD'],
});
const verdict: Form = (facts, at) => ({
  opinion: '符合要求',
  items: [{ item: '顶棚', passed: true }],
  onSiteAtMs: Math.max(facts.submission?.at ?? 0, at - 1_800_000),
  sitePhotos: [photo],
});
const opinion: Form = () => ({ opinion: '同意' });
const reason: Form = () => ({ reason: '情况不符' });
const lookBack: Form = () => ({ evidence: [photo], finding: 'rebound' });
const nothing: Form = () => ({});
const firing =
  (kind: string): Form =>
  (_facts, at) => ({ kind, anchor: 6, n: 1, covers: 1, overtaken: false, dueAtMs: at });

/** As the service names a verifier, with every unit above his own. */
export function verifier(name: CastName, unitId: string = cast[name].unitId) {
  return { accountId: name, name, unitId, unitName: unitId, certificateNo: null, unitAncestorIds: ancestors[unitId] };
}

/** For every event the person who usually sends it, and a form that no claim has anything against. */
export const forms: Record<HazardEvent, { by: CastName; fill: Form }> = {
  SAVE_DRAFT: { by: 'inspector', fill: report },
  REPORT: { by: 'inspector', fill: report },
  RECORD_PUBLISHED: {
    by: 'office',
    fill: (facts, at) => ({ ...report(facts, at), openFacts: ['photos'], source: { sha256: 'b'.repeat(64) } }),
  },
  COMPLETE_FACTS: { by: 'inspector', fill: () => ({ facts: {}, photos: [photo], sourceNote: '现场补拍' }) },
  ENTER_BASIS: {
    by: 'supervisor',
    fill: () => ({
      standard: '某判定标准',
      edition: '2023',
      article: '第五条',
      clauseText: '条款原文',
      mode: 'direct',
      scans: [photo],
    }),
  },
  CONFIRM_BASIS: { by: 'deputy', fill: nothing },
  FIX_ON_SPOT: { by: 'secondInspector', fill: () => ({ afterPhotos: [photo] }) },
  DETERMINE: { by: 'supervisor', fill: () => ({ level: 'major', opinion: '符合判定条款' }) },
  PROPOSE_REJECTION: { by: 'inspector', fill: reason },
  REJECT: { by: 'supervisor', fill: reason },
  ASSIGN: { by: 'supervisor', fill: assign },
  RETURN: { by: 'principal', fill: reason },
  ACKNOWLEDGE: { by: 'principal', fill: nothing },
  DEEMED_SERVED: { by: 'officer', fill: () => ({ serviceRecord: [photo] }) },
  SUBMIT_PLAN: { by: 'principal', fill: plan },
  START: { by: 'principal', fill: nothing },
  APPROVE_PLAN: { by: 'supervisor', fill: opinion },
  RETURN_PLAN: { by: 'supervisor', fill: reason },
  LOG_PROGRESS: { by: 'safetyOfficer', fill: () => ({ text: '已拆除旧顶棚', percent: 30 }) },
  SUBMIT_CLOSEOUT: {
    by: 'principal',
    fill: () => ({
      measuresDone: '顶棚已更换',
      selfAssessment: '隐患已消除',
      actualCostFen: 0,
      afterPhotos: [photo],
    }),
  },
  START_VERIFY: { by: 'supervisor', fill: () => ({ verifiers: [verifier('deputy'), verifier('officer')] }) },
  PASS: { by: 'deputy', fill: verdict },
  FAIL: { by: 'deputy', fill: (facts, at) => ({ ...verdict(facts, at), items: [{ item: '顶棚', passed: false }] }) },
  APPROVE_CLOSE: { by: 'office', fill: opinion },
  REJECT_CLOSE: { by: 'office', fill: reason },
  LOOKBACK_PASS: { by: 'secondInspector', fill: lookBack },
  LOOKBACK_FAIL: { by: 'secondInspector', fill: lookBack },
  REASSIGN: { by: 'supervisor', fill: assign },
  LOOKBACK_DUE: { by: 'timer', fill: firing('lookback.major') },
  REQUEST_EXTENSION: { by: 'principal', fill: extension },
  APPROVE_EXTENSION: {
    by: 'supervisor',
    fill: ({ requestedDueAt }, at) => ({ opinion: '同意', newDueOn: dueDate(calendar, requestedDueAt ?? at) }),
  },
  REJECT_EXTENSION: { by: 'supervisor', fill: reason },
  EXTENSION_UNDECIDED: { by: 'timer', fill: firing('extension.decide.major') },
  REMIND_DUE: { by: 'timer', fill: firing('remind.R3') },
  RUNG_DUE: { by: 'timer', fill: firing('urge') },
  DIGEST_DUE: { by: 'timer', fill: firing('digest') },
  LIMIT_DUE: { by: 'timer', fill: firing('verify.limit') },
  RECORD_REPLY: { by: 'principal', fill: reason },
};
