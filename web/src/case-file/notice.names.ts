const names: Record<string, string> = {
  hazardReported: '隐患上报',
  factsCompleted: '缺项已补全',
  basisEntered: '判定依据待确认',
  rejectionProposed: '拟不予认定',
  rejected: '不予认定',
  determined: '隐患已认定',
  assigned: '整改任务交办',
  returned: '交办被退回',
  acknowledged: '已签收',
  planSubmitted: '治理方案待审',
  planApproved: '治理方案通过',
  planReturned: '治理方案退回',
  extensionRequested: '延期申请待批',
  extensionApproved: '延期已批准',
  extensionRejected: '延期未批准',
  closeoutSubmitted: '申请销号',
  verificationStarted: '核查安排',
  verificationPassed: '核查合格',
  verificationFailed: '核查不合格',
  closeRejected: '销号退回核查',
  closed: '已销号',
  lookbackPassed: '回头看合格',
  lookbackFailed: '回头看不合格',
  reassigned: '重新交办',
  replyRecorded: '已提交书面说明',
  reminder: '到期提醒',
  urge: '逾期催办',
  digest: '逾期汇总',
  limitPassed: '办理超时',
  update: '进展告知',
};

/** What a notice is about; one of a newer server stands by its code. */
export function noticeName(code: string): string {
  return names[code] ?? code;
}

/** What became of a delivery. */
export const deliveryStates: Record<string, string> = {
  queued: '待发',
  sending: '发送中',
  accepted: '已送达邮箱',
  refused: '被拒收',
  withdrawn: '已撤回（事已办）',
  unknown: '结果不明，将重发',
};
