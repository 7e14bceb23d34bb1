/** Chinese and English of a code that a notice carries. */
export interface Bilingual {
  zh: string;
  en: string;
}

const levels: Record<string, Bilingual> = {
  major: { zh: '重大事故隐患', en: 'major accident hazard' },
  general: { zh: '一般事故隐患', en: 'general hazard' },
};

const rungs: Record<string, Bilingual> = {
  R2: { zh: '到期预警', en: 'due-date warning' },
  R3: { zh: '临期提醒', en: 'last reminder' },
  L1: { zh: '逾期催办', en: 'overdue urging' },
  digest: { zh: '逾期汇总', en: 'overdue digest' },
};

const limits: Record<string, Bilingual> = {
  'draft.limit': { zh: '草稿提交', en: 'finishing the draft' },
  'complete.facts': { zh: '补全缺项', en: 'completing the open facts' },
  'determine.limit': { zh: '研判认定', en: 'determination' },
  'assign.limit': { zh: '交办', en: 'assignment' },
  'ack.limit': { zh: '签收', en: 'acknowledgement' },
  'plan.limit': { zh: '报送治理方案', en: 'submitting the rectification plan' },
  'plan.review.limit': { zh: '审查治理方案', en: 'reviewing the rectification plan' },
  'verify.limit': { zh: '核查验收', en: 'verification' },
  'verify.fire.limit': { zh: '核查验收', en: 'verification' },
  'approve.limit': { zh: '销号审批', en: 'approving the close-out' },
  'reopen.assign.limit': { zh: '重启后重新交办', en: 'reassignment after reopening' },
  'urge.reply': { zh: '书面说明', en: 'the written explanation' },
  'lookback.major': { zh: '回头看', en: 'the look-back' },
  'extension.decide.major': { zh: '延期审批', en: 'deciding the extension' },
  'extension.decide.general': { zh: '延期审批', en: 'deciding the extension' },
};

const states: Record<string, Bilingual> = {
  draft: { zh: '草稿', en: 'draft' },
  reported: { zh: '待研判', en: 'reported' },
  rejected: { zh: '不予认定', en: 'rejected' },
  determined: { zh: '已认定，待交办', en: 'determined' },
  assigned: { zh: '已交办，待签收', en: 'assigned' },
  acknowledged: { zh: '已签收', en: 'acknowledged' },
  planSubmitted: { zh: '方案待审查', en: 'plan submitted' },
  rectifying: { zh: '整改中', en: 'rectifying' },
  submitted: { zh: '申请销号，待核查', en: 'close-out applied for' },
  verifying: { zh: '核查验收中', en: 'verifying' },
  verified: { zh: '验收合格，待审批', en: 'verified' },
  closed: { zh: '已销号', en: 'closed' },
  reopened: { zh: '已重启，待重新交办', en: 'reopened' },
};

/** A code without a name is shown as it is: a notice says too little rather than nothing. */
function named(names: Record<string, Bilingual>, code: string): Bilingual {
  return names[code] ?? { zh: code, en: code };
}

export function levelName(code: string): Bilingual {
  return named(levels, code);
}

export function rungName(code: string): Bilingual {
  return named(rungs, code);
}

export function stateName(code: string): Bilingual {
  return named(states, code);
}

export function limitName(code: string): Bilingual {
  return named(limits, code);
}

/** Whether it is a limit somebody has for acting, rather than a rung of the ladder. */
export function isActingLimit(code: string): boolean {
  return code in limits;
}
