import { addDays } from '../../workflows/local-date.js';
import type { Form, Writing } from './writing.js';

/** The forms of what happens beside the clean course: of shares, papers, levels, stops, and ends that nobody worked for. */
export const practiceForms: Readonly<Record<string, (writing: Writing) => Form>> = {
  REPORT_DUAL: ({ today, wish: { to = 'department' } }) => ({ to, reportedOn: today }),
  CONTROL_PRODUCTION: () => ({ reason: '整改期间限制作业人数，每班报告。' }),
  STOP_PRODUCTION: ({ today, wish: { scope = 'all' } }) => ({
    scope,
    legalBasis: '《中华人民共和国安全生产法》第六十五条',
    untilOn: addDays(today, 60),
  }),
  APPLY_RESUME: ({ hazard: { fact } }) => ({ treatment: fact.done }),
  APPROVE_RESUME: (writing) => ({ opinion: '现场审查合格，同意恢复生产。', ...onSite(writing) }),
  PROPOSE_SUSPENSION: (writing) => ({
    reason: '企业停产转让，短期内无法整改。',
    powerIsolated: true,
    materialsRemoved: true,
    guard: '属地派专人看守',
    ...onSite(writing),
  }),
  SUSPEND_PRODUCTION: () => ({ opinion: '同意停用管理，每月核实一次。' }),
  TRANSFER: ({ otherUnitId }) => ({ toUnitId: otherUnitId, reason: '经核实属贵单位监管职责，现移送办理。' }),
  FILE_DISPUTE: () => ({ reason: '我单位认为所引条款不适用，附检测报告，请求复核。' }),
  PROPOSE_VOID: ({ twinCaseId }) =>
    twinCaseId
      ? { reason: '与另一条隐患为同一处，建议合并。', intoCaseId: twinCaseId }
      : { reason: '经核查系登记重复，建议作废。' },
  MERGE: () => ({ opinion: '核实为同一隐患，同意并案办理。' }),
  VOID: () => ({ opinion: '核实属重复登记，同意作废。' }),
  ENTERPRISE_CLOSED: (writing) => ({ licenceRevocation: '相关许可已注销，设备已拆除。', ...onSite(writing) }),
  ACCEPT_TRANSFER: ({ by }) => ({ receivedBy: by.name }),
  GIVE_EXPERT_OPINION: ({ wish: { expert = '' } }) => ({
    expertName: expert,
    specialty: '安全工程',
    level: 'general',
    opinion: '现场条件不符合所引条款的适用情形，建议按一般事故隐患管理。',
  }),
  CHANGE_LEVEL: ({ wish: { level = 'general' } }) => ({
    level,
    ground: level === 'general' ? 'wrongClause' : 'newEvidence',
    opinion: level === 'general' ? '采纳专家意见，改按一般事故隐患管理。' : '复查发现符合判定条款，升为重大事故隐患。',
  }),
  ADD_SUBTASK: ({ coUnitId, today }) => ({
    unitId: coUnitId,
    task: '清理毗邻通道，配合断电停用。',
    dueOn: addDays(today, 20),
  }),
  LOG_SUBTASK: ({ noted }) => ({ ...shareOf(noted), text: '通道已清理一半。', percent: 50 }),
  SUBMIT_SUBTASK: ({ noted }) => ({ ...shareOf(noted), text: '通道全部清理，已配合断电。' }),
  ACCEPT_SUBTASK: ({ noted, nowMs }) => ({ ...shareOf(noted), opinion: '现场核查属实。', onSiteAtMs: nowMs }),
  RECORD_ACCIDENT: ({ nowMs, hazard: { fact } }) => ({
    occurredAtMs: nowMs - 3_600_000,
    description: `（演示）${fact.place}发生险情，已处置，无人员伤亡。`,
  }),
  LIFT_ACCIDENT_FREEZE: () => ({ reason: '现场勘查、取证完毕，同意解除冻结。' }),
  SIGN_DOCUMENT: ({ noted, by }) => ({ ...paperOf(noted), signerName: by.name, signerPost: '主要负责人' }),
  REFUSE_SIGNATURE: ({ noted, verifiers }) => ({
    ...paperOf(noted),
    reason: '当事人看过文书后拒绝签字，已留置送达。',
    officerAccountIds: verifiers.map(({ accountId }) => accountId),
  }),
  BIND_SCAN: ({ noted }) => paperOf(noted),
};

function shareOf({ subtaskSeq }: Writing['noted']): Form {
  return { subtaskSeq };
}

function paperOf({ documentSeq }: Writing['noted']): Form {
  return { documentSeq };
}

function onSite({ verifiers, nowMs }: Writing): Form {
  return { officerAccountIds: verifiers.map(({ accountId }) => accountId), onSiteAtMs: nowMs };
}
