import type { Text } from './text.js';

/** Whom a state waits for and for what, as the end of a sentence. */
const awaited: Record<string, Text> = {
  draft: { zh: '起草人上报', en: 'its author to report it' },
  reported: { zh: '牵头部门研判认定', en: 'the lead department to determine it' },
  determined: { zh: '牵头部门交办', en: 'the lead department to assign it' },
  assigned: { zh: '治理责任单位签收', en: 'the responsible unit to acknowledge it' },
  acknowledged: { zh: '治理责任单位报送方案或开始整改', en: 'the responsible unit to plan or start' },
  planSubmitted: { zh: '牵头部门审查方案', en: 'the lead department to review the plan' },
  rectifying: { zh: '治理责任单位完成整改并申请销号', en: 'the responsible unit to finish and submit' },
  submitted: { zh: '牵头部门指派核查人员', en: 'the lead department to name verifiers' },
  verifying: { zh: '核查人员现场核查', en: 'the verifiers to go and see' },
  verified: { zh: '安委办审批销号', en: 'the committee office to approve the close-out' },
  closed: { zh: '未参与核查和审批的人员回头看', en: 'a look-back by somebody else' },
  reopened: { zh: '牵头部门或安委办重新交办', en: 'a new assignment' },
};

/** `等……`: whom the case waits for; others where the state is not known. */
export function waitsFor(lifecycle: string): Text {
  const { zh, en } = awaited[lifecycle] ?? { zh: '别人办理', en: 'others' };
  return { zh: `等${zh}`, en: `waits for ${en}` };
}
