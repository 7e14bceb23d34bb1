import type { Text } from './text.js';

/** States of the hazard, region by region. */
export const states: Record<string, Record<string, Text>> = {
  lifecycle: {
    draft: { zh: '草稿', en: 'draft' },
    reported: { zh: '待研判', en: 'reported' },
    rejected: { zh: '不予认定', en: 'rejected' },
    determined: { zh: '已认定', en: 'determined' },
    assigned: { zh: '已交办', en: 'assigned' },
    acknowledged: { zh: '已签收', en: 'acknowledged' },
    planSubmitted: { zh: '方案待审', en: 'plan submitted' },
    rectifying: { zh: '整改中', en: 'being rectified' },
    submitted: { zh: '申请销号', en: 'close-out submitted' },
    verifying: { zh: '核查验收中', en: 'being verified' },
    verified: { zh: '验收合格待审批', en: 'verified' },
    closed: { zh: '已销号', en: 'closed' },
    reopened: { zh: '已重启', en: 'reopened' },
    void: { zh: '已作废', en: 'void' },
    closedByClosure: { zh: '企业关闭消号', en: 'closed by closure of the enterprise' },
  },
  extension: {
    none: { zh: '无延期申请', en: 'no request' },
    pending: { zh: '延期待批', en: 'extension pending' },
  },
  production: {
    normal: { zh: '正常生产', en: 'in production' },
    controlled: { zh: '监护运行', en: 'running under control' },
    partlyStopped: { zh: '部分停产', en: 'partly stopped' },
    stopped: { zh: '停产', en: 'stopped' },
    resumeApplied: { zh: '申请复产待审', en: 'resumption applied for' },
    suspended: { zh: '长期停用', en: 'suspended' },
  },
  escalation: {
    quiet: { zh: '未升级', en: 'quiet' },
    climbing: { zh: '逾期升级中', en: 'climbing' },
    held: { zh: '核查期间暂停升级', en: 'held during verification' },
  },
};
