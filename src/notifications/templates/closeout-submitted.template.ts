import { Template } from './template.js';

export const closeoutSubmitted: Template = {
  notice: 'closeoutSubmitted',
  zh: (facts) => ({
    headline: '请安排核查验收',
    story: `${facts.actor.zh}报告整改完成，申请销号。`,
    next: `请${facts.owner.zh}在核查时限内安排两名以上人员现场核查，核查人不得来自整改单位。`,
  }),
  en: (facts) => ({
    headline: 'Arrange the verification',
    story: `${facts.actor.en} reports the rectification done and applies for close-out.`,
    next: `${facts.owner.en} sends at least two verifiers, none of them from the rectifying unit.`,
  }),
};
