import type { sampleClaims } from '../../hazard/v2/claims/sample.js';
import type { standingClaims } from '../../hazard/v2/claims/standing.js';
import type { TextsOf } from '../text.js';

export const practiceReasons = {
  wasReported: { zh: '上报之后才能办理', en: 'This can be done only after the hazard was reported' },
  wasAssigned: { zh: '交办之后才能办理', en: 'This can be done only after the assignment' },
  notFrozenByAccident: {
    zh: '该隐患已标记发生事故，事实冻结；由安委办或安委会领导解除后再办',
    en: 'An accident was recorded: the facts are frozen until the committee lifts the freeze',
  },
  afterDueOnlyOffice: {
    zh: '整改时限已过，只能由安委办办理',
    en: 'The due date has passed: only the committee office may do this',
  },
  hasPaperScan: { zh: '上传纸质交办文书的扫描件', en: 'Attach the scan of the paper assignment' },
  hasEvidence: { zh: '上传证明材料', en: 'Attach the evidence' },
  notSampledYet: { zh: '这次办结已经抽入回头看样本', en: 'This end of the hazard was drawn already' },
  drawnBySeal: { zh: '抽样由封存根值产生，不能指定', en: 'A sample is drawn by the root of a seal, nobody names it' },
} satisfies TextsOf<
  Exclude<keyof typeof standingClaims, 'caseIsOpen' | 'isLateRecord' | 'isNoLateRecord'> | keyof typeof sampleClaims
>;
