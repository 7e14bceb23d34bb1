import { Template } from './template.js';

export const acknowledged: Template = {
  notice: 'acknowledged',
  zh: (facts) => ({
    headline: '整改任务已签收',
    story: `${facts.actor.zh}已签收整改任务。`,
    next: '重大事故隐患应当在方案时限内报送治理方案；一般隐患立即组织整改。',
  }),
  en: (facts) => ({
    headline: 'The assignment was acknowledged',
    story: `${facts.actor.en} acknowledged the assignment.`,
    next: 'A major hazard needs a rectification plan in time; a general one is rectified at once.',
  }),
};
