import type { HazardEvent } from '../hazard/v3/hazard.events.js';
import type { Text } from './text.js';

/** Why it is this person's turn: the relation in which the next event stands to who must send it. */
export const duties: Partial<Record<HazardEvent, Text>> = {
  REPORT: { zh: '这是您起草、尚未上报的隐患', en: 'You drafted this hazard and have not reported it' },
  COMPLETE_FACTS: { zh: '补录的隐患缺少事实，由您所在单位补全', en: 'Facts of a published hazard are missing' },
  CONFIRM_BASIS: {
    zh: '判定依据须由您所在部门的第二人确认',
    en: 'A second person of your department confirms the basis',
  },
  DETERMINE: { zh: '您所在部门牵头负责，由您研判认定', en: 'Your department leads and you determine it' },
  ASSIGN: { zh: '已认定，由您交办', en: 'It is determined and you assign it' },
  ACKNOWLEDGE: { zh: '您单位是治理责任单位，由您签收', en: 'Your unit must put it right and you acknowledge it' },
  SUBMIT_PLAN: { zh: '您单位是治理责任单位，由您报送方案', en: 'Your unit must put it right and you submit the plan' },
  START: { zh: '您单位是治理责任单位，由您组织整改', en: 'Your unit must put it right' },
  APPROVE_PLAN: { zh: '方案由您审查', en: 'You review the plan' },
  RECORD_REPLY: { zh: '逾期未整改到位，由您单位书面说明', en: 'It is overdue and your unit explains why' },
  SUBMIT_CLOSEOUT: { zh: '您单位正在整改，完成后由您申请销号', en: 'Your unit is putting it right' },
  APPROVE_EXTENSION: {
    zh: '整改时限由您单位设定，延期由您审批',
    en: 'Your unit set the date and you decide on the extension',
  },
  START_VERIFY: { zh: '由您安排两人以上现场核查', en: 'You name at least two verifiers' },
  PASS: { zh: '您是核查人员', en: 'You are a verifier' },
  APPROVE_CLOSE: { zh: '安委办审批销号', en: 'The committee office approves the close-out' },
  REASSIGN: { zh: '回头看未通过，由您重新交办', en: 'The look-back failed and you reassign it' },
  ACCEPT_TRANSFER: { zh: '移送您部门，由您答复是否接收', en: 'It was transferred to your department' },
  RESOLVE_DISPUTE: { zh: '当事单位提出异议，由您部门复核', en: 'Your department reviews the objection' },
  VOID: { zh: '提出作废，由您审定', en: 'A void was proposed and you decide' },
  MERGE: { zh: '提出合并，由您审定', en: 'A merger was proposed and you decide' },
  APPROVE_RESUME: { zh: '申请复产，由您部门现场审查', en: 'Your department reviews the resumption' },
  RENEW_STOP: { zh: '停产决定快到期，由您部门决定是否延续', en: 'The stop order runs out and you decide' },
  CONFIRM_SUSPENSION: { zh: '停用期间每月到现场确认', en: 'The suspension is confirmed on site every month' },
  SUBMIT_SUBTASK: { zh: '您单位有一项配合任务', en: 'Your unit has a share to hand in' },
  ACCEPT_SUBTASK: { zh: '配合任务已提交，由您核查', en: 'A share was handed in and you check it' },
  REPORT_DUAL: { zh: '重大事故隐患要向部门和职工代表大会报告', en: 'A major hazard is reported to both' },
  LOOKBACK_PASS: { zh: '到现场回头看', en: 'You look back on site' },
};
