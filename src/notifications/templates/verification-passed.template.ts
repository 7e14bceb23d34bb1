import { Template } from './template.js';

export const verificationPassed: Template = {
  notice: 'verificationPassed',
  zh: (facts) => ({
    headline: '核查验收合格',
    story: `${facts.actor.zh}核查后认为整改合格。`,
    next: '重大事故隐患待销号审批，审批人不得参与核查。',
  }),
  en: (facts) => ({
    headline: 'The verification was passed',
    story: `${facts.actor.en} found the rectification satisfactory.`,
    next: 'A major hazard now waits for approval by somebody who did not verify it.',
  }),
};
