import { Template } from './template.js';

export const hazardReported: Template = {
  notice: 'hazardReported',
  zh: (facts) => ({
    headline: '请研判新上报的隐患',
    story: `${facts.actor.zh}上报了一处隐患，等待研判认定。`,
    next: `请${facts.owner.zh}核实情况，认定等级或者说明理由不予认定。`,
  }),
  en: (facts) => ({
    headline: 'A hazard has been reported',
    story: `${facts.actor.en} reported a hazard that waits for determination.`,
    next: `${facts.owner.en} determines its level or rejects it with reasons.`,
  }),
};
