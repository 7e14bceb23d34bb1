import { Template } from './template.js';

export const limitPassed: Template = {
  notice: 'limitPassed',
  zh: (facts) => ({
    headline: `${facts.limit.zh}时限已过，请立即办理`,
    story: `${facts.owner.zh}的“${facts.limit.zh}”时限已过，尚未办理。`,
    next: `请${facts.owner.zh}立即办理；上级单位请督促。`,
  }),
  en: (facts) => ({
    headline: `The limit for ${facts.limit.en} has passed`,
    story: `${facts.owner.en} has not acted within the limit for ${facts.limit.en}.`,
    next: `${facts.owner.en} acts now; its superior sees to it.`,
  }),
};
