import { Template } from './template.js';

export const verificationStarted: Template = {
  notice: 'verificationStarted',
  zh: (facts) => ({
    headline: '现场核查已开始',
    story: `${facts.actor.zh}已开始对整改情况进行现场核查。`,
    next: '请整改单位准备整改前后照片、费用和验收材料，配合核查。',
  }),
  en: (facts) => ({
    headline: 'The verification has started',
    story: `${facts.actor.en} started to verify the rectification on site.`,
    next: 'Have the photos, costs and records at hand and support the check.',
  }),
};
