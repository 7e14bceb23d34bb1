/** Whom a state waits for and for what; the case file names him. */
const awaited: Record<string, string> = {
  draft: '起草人上报',
  reported: '牵头部门研判认定',
  determined: '牵头部门交办',
  assigned: '治理责任单位签收',
  acknowledged: '治理责任单位报送方案或开始整改',
  planSubmitted: '牵头部门审查方案',
  rectifying: '治理责任单位完成整改并申请销号',
  submitted: '牵头部门指派核查人员',
  verifying: '核查人员现场核查',
  verified: '安委办审批销号',
  reopened: '牵头部门或安委办重新交办',
};

export function awaitedWords(phase: string): string {
  return `等${awaited[phase] ?? '别人办理'}`;
}
