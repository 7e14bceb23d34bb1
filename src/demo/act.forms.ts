import { addDays } from '../../workflows/local-date.js';
import { practiceForms } from './practice.forms.js';
import type { Finder } from './script/scripted.hazard.js';
import type { Form, Writing } from './writing.js';

const origins: Record<Finder, string> = {
  firstInspector: 'ROUTINE_INSPECTION',
  secondInspector: 'EXPERT_DIAGNOSIS',
  town: 'SUBORDINATE_REPORT',
  safetyOfficer: 'ENTERPRISE_REPORT',
};

const hourMs = 3_600_000;
const interimControls = ['WARNING_SIGN', 'MONITOR', 'GUARD'];

/** How a careful person fills in the form of each act; evidence and command id come from whoever sends it. */
export const actForms: Readonly<Record<string, (writing: Writing) => Form>> = {
  ...practiceForms,
  SAVE_DRAFT: ({ hazard: { fact }, enterpriseUnitId }) => ({ title: fact.title, place: fact.place, enterpriseUnitId }),
  REPORT: ({ hazard: { fact, enterprise, finder, place }, enterpriseUnitId, townUnitId, nowMs, wish }) => ({
    title: fact.title,
    description: fact.description,
    sector: enterprise.sector,
    origin: origins[finder],
    place: fact.place,
    ...(wish.public ? { townUnitId } : { enterpriseUnitId }),
    foundAtMs: nowMs - (1 + (place % 20)) * hourMs,
    proposedLevel: fact.level,
  }),
  RECORD_PUBLISHED: ({ hazard: { fact, enterprise } }) => ({
    title: fact.title,
    description: fact.description,
    sector: enterprise.sector,
    origin: 'MEDIA_EXPOSURE',
    enterpriseName: enterprise.name,
    openFacts: ['enterprise', 'place', 'foundAt', 'photos'],
    sourceText: `（演示）通报：${enterprise.name}，${fact.title}。${fact.description}`,
  }),
  COMPLETE_FACTS: ({ hazard: { fact, place }, enterpriseUnitId, nowMs, today }) => ({
    facts: { place: fact.place, foundAtMs: nowMs - (48 + place) * hourMs, enterpriseUnitId },
    sourceNote: `${today} 现场核实`,
  }),
  ENTER_BASIS: ({ hazard: { fact, standard } }) => ({
    standard,
    edition: '演示摘写',
    article: `演示条款（${fact.title}）`,
    clauseText: fact.clause,
    mode: 'direct',
  }),
  CONFIRM_BASIS: () => ({}),
  DETERMINE: ({ hazard: { fact } }) => ({
    level: fact.level,
    opinion: fact.level === 'major' ? '经研究认定为重大事故隐患，列入清单。' : '经研究认定为一般事故隐患。',
  }),
  PROPOSE_REJECTION: () => ({ reason: '现场复核，所述情形已有合格检测报告，不构成隐患。' }),
  REJECT: () => ({ reason: '同意复核意见，不予认定。' }),
  FIX_ON_SPOT: ({ hazard: { fact } }) => ({ measuresDone: `当场整改：${fact.done}` }),
  ASSIGN: (writing) => ({
    responsibleUnitId: writing.wish.public ? writing.townUnitId : writing.enterpriseUnitId,
    assigningUnitId: writing.by.unitId,
    supervisingUnitId: writing.by.unitId,
    ...dated(writing),
    ...(writing.wish.late ? { lateRecord: true } : {}),
  }),
  REASSIGN: dated,
  RETURN: () => ({ reason: '该处场地已于上月移交，请核实责任单位。' }),
  ACKNOWLEDGE: () => ({}),
  DEEMED_SERVED: () => ({}),
  START: () => ({}),
  SUBMIT_PLAN: ({ hazard: { fact, enterprise }, today, dueOn }) => ({
    goals: fact.requirement,
    methods: fact.done,
    funds: `自筹 ${fact.costYuan} 元，已列支`,
    organisation: `${enterprise.principal}牵头，安全管理人员负责`,
    schedule: `${dueOn} 前完成`,
    safetyAndContingency: '整改期间专人看护、设警示标志，异常时停止作业并报告。',
    fiveElements: {
      responsibility: `主要负责人${enterprise.principal}负责`,
      measures: fact.requirement,
      funds: `${fact.costYuan} 元`,
      timeLimit: `${dueOn} 前`,
      contingency: '每班巡检两次，配备应急物资。',
    },
    milestones: [{ name: '主要工序完成', dueOn: addDays(dueOn, -2) }],
    workersToldOn: today,
    // Asked for only where the same clause was broken here before, which a script cannot know.
    causeAnalysis: '日常检查流于形式，责任没有落实到班组；已修订检查表并纳入考核。',
  }),
  APPROVE_PLAN: () => ({}),
  RETURN_PLAN: () => ({ reason: '资金来源和节点不够具体，请补充后再报。' }),
  LOG_PROGRESS: ({ hazard: { fact }, wish: { percent = 50 } }) => ({
    text: percent < 50 ? `已开工：${fact.requirement}` : `进行中：${fact.done}尚余收尾。`,
    percent,
  }),
  RECORD_REPLY: () => ({ reason: '设备到货延迟，已另寻厂家，十日内补齐；期间专人看护。' }),
  REQUEST_EXTENSION: ({ dueOn, wish: { days = 20 } }) => ({
    newDueOn: addDays(dueOn, days),
    reason: '设备订货周期延长，供方已书面说明。',
    remainingSteps: '到货、安装、检测',
    interimControls,
  }),
  APPROVE_EXTENSION: ({ dueOn, wish: { days = 20 } }) => ({
    newDueOn: addDays(dueOn, days),
    opinion: '理由属实，管控措施有效，同意延期。',
  }),
  REJECT_EXTENSION: () => ({ reason: '理由不充分，且有替代设备可用，按原时限完成。' }),
  SUBMIT_CLOSEOUT: ({ hazard: { fact } }) => ({
    measuresDone: fact.done,
    selfAssessment: '已按方案完成整改，自查合格。',
    actualCostFen: fact.costYuan * 100,
  }),
  START_VERIFY: ({ verifiers }) => ({ verifierAccountIds: verifiers.map(({ accountId }) => accountId) }),
  PASS: (writing) => ({ opinion: '现场核查整改到位，同意通过。', ...judged(writing, true) }),
  PASS_PARTLY: (writing) => ({ opinion: '主要问题已整改，余项继续整改。', ...judged(writing, true, false) }),
  FAIL: (writing) => ({ opinion: '现场核查尚未整改到位，退回继续整改。', ...judged(writing, false) }),
  APPROVE_CLOSE: () => ({ opinion: '资料齐全、核查合格，同意销号。' }),
  REJECT_CLOSE: () => ({ reason: '复查照片不能反映整改全貌，请补充核查。' }),
  LOOKBACK_PASS: () => ({ note: '回头看未见反弹。' }),
  LOOKBACK_FAIL: ({ wish: { finding = 'rebound' } }) => ({
    finding,
    note: finding === 'false' ? '现场与销号资料不符，未真正整改。' : '同一部位问题再次出现。',
  }),
};

function dated({ hazard: { fact }, today, calendar, wish }: Writing): Form {
  const wished = wish.workingDays ? calendar.addWorkingDays(today, wish.workingDays) : addDays(today, wish.days ?? 30);
  return { dueOn: wish.dueOn ?? wished, interimControls, requirement: fact.requirement };
}

function judged({ hazard: { fact }, nowMs }: Writing, passed: boolean, rest = passed): Form {
  const items = [
    { item: fact.check, passed },
    { item: '检查维护台账已建立', passed: rest },
  ];
  return { items, onSiteAtMs: nowMs };
}
