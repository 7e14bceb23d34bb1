import { Template } from './template.js';

export const lookbackFailed: Template = {
  notice: 'lookbackFailed',
  zh: (facts) => ({
    headline: '回头看不合格，隐患重启',
    story: `${facts.actor.zh}“回头看”发现整改不实或者反弹，该隐患已重启。${facts.reason.zh}`,
    next: `请${facts.owner.zh}立即落实临时管控措施，在时限内重新交办。`,
  }),
  en: (facts) => ({
    headline: 'The look-back failed and the hazard is reopened',
    story: `${facts.actor.en} found the remedy false or undone; the hazard is open again.${facts.reason.en}`,
    next: `${facts.owner.en} secures the site and assigns it again within the limit.`,
  }),
};
