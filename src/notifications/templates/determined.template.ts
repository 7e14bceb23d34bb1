import { Template } from './template.js';

export const determined: Template = {
  notice: 'determined',
  zh: (facts) => ({
    headline: `已认定为${facts.level.zh}`,
    story: `${facts.actor.zh}已将该隐患认定为${facts.level.zh}。`,
    next: '请在交办时限内确定整改责任单位和整改时限。',
  }),
  en: (facts) => ({
    headline: `Determined as a ${facts.level.en}`,
    story: `${facts.actor.en} determined this as a ${facts.level.en}.`,
    next: 'Assign it to the responsible unit with a due date.',
  }),
};
