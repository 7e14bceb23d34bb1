import type { Text } from '../../../workflows/texts/text.js';

/** What each state of a hazard means, for somebody who meets its name for the first time. */
export const stateMeanings: Record<string, Text> = {
  draft: { zh: '写了一半，还没有上报，时限没有开始。', en: 'Not reported yet.' },
  reported: {
    zh: '已上报，等牵头部门认定是不是隐患、是什么等级。',
    en: 'Reported; the level is still to be determined.',
  },
  rejected: { zh: '经两人办理，认定不属于事故隐患。', en: 'Found to be no hazard, by two persons.' },
  determined: { zh: '等级已认定，还没有交给谁整改。', en: 'Determined, not assigned yet.' },
  assigned: { zh: '已明确三个单位和整改时限，等责任单位签收。', en: 'Assigned; to be acknowledged.' },
  acknowledged: {
    zh: '责任单位已签收；重大事故隐患须先报治理方案。',
    en: 'Acknowledged; a major hazard needs a plan first.',
  },
  planSubmitted: { zh: '治理方案已报，等牵头部门审查。', en: 'The plan is under review.' },
  rectifying: { zh: '正在整改，整改时限在走。', en: 'Being put right; the date is running.' },
  submitted: { zh: '责任单位说已改好，等指派核查人。', en: 'Said to be put right; verifiers are to be named.' },
  verifying: { zh: '两人以上到现场核查，逐项给出结果。', en: 'Two or more look at it on site.' },
  verified: { zh: '核查合格，等安委办批准销号。', en: 'Passed; the committee office approves the close-out.' },
  closed: { zh: '已销号。重大事故隐患以后还要回头看。', en: 'Closed out; a major hazard is looked at once more.' },
  reopened: { zh: '回头看发现没有改好或者反弹，重新整改。', en: 'A look-back failed; it is put right again.' },
  void: { zh: '经两人办理作废，或者并入另一项隐患；记录保留。', en: 'Void or merged into another, by two persons.' },
  closedByClosure: {
    zh: '企业已经关闭、设备已经拆除，经现场确认后消号。',
    en: 'The enterprise is closed; confirmed on site.',
  },
};

/** What it means for production, beside the state of the hazard itself. */
export const productionMeanings: Record<string, Text> = {
  normal: { zh: '没有限制。', en: 'No restriction.' },
  controlled: { zh: '可以生产，须有人监护。', en: 'Allowed under control.' },
  partlyStopped: { zh: '部分设施或者区域停产。', en: 'A part is stopped.' },
  stopped: { zh: '全部停产。', en: 'All is stopped.' },
  resumeApplied: { zh: '已申请复产，审查同意前仍然停产。', en: 'Still stopped until resumption is approved.' },
  suspended: { zh: '长期停用，每月确认一次；期间整改时限暂停。', en: 'Not in use, confirmed every month.' },
};
