import { Template } from './template.js';

export const basisEntered: Template = {
  notice: 'basisEntered',
  zh: (facts) => ({
    headline: '请确认录入的判定依据',
    story: `${facts.actor.zh}录入了判定依据条款，须由第二人核对确认。`,
    next: '请对照扫描件核对标准、条款和原文；录入人本人不得确认。',
  }),
  en: (facts) => ({
    headline: 'Confirm the basis entered',
    story: `${facts.actor.en} entered the clause the determination rests on; a second person confirms it.`,
    next: 'Check standard, article and wording against the scan; whoever entered it may not confirm it.',
  }),
};
