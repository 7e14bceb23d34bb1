import { Template } from './template.js';

export const rejected: Template = {
  notice: 'rejected',
  zh: (facts) => ({
    headline: '上报的隐患未予认定',
    story: `${facts.actor.zh}核实后不予认定。${facts.reason.zh}`,
    next: '如有新的情况或者证据，可以重新上报。',
  }),
  en: (facts) => ({
    headline: 'The reported hazard was not confirmed',
    story: `${facts.actor.en} looked into it and did not confirm it.${facts.reason.en}`,
    next: 'Report it again if there is new evidence.',
  }),
};
