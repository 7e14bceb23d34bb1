import { NoticeFacts } from './notice-facts.js';
import { Template, Wording } from './template.js';

/** Headline, story and next step; `{m}` is the measure, `{a}` who acted. */
type Words = readonly [headline: string, story: string, next: string];

/** A notice about a measure（督办函、通报、约谈 …）that the ladder or a person opened. */
function measure(notice: string, words: { zh: Words; en: Words }): Template {
  const wording =
    (language: 'zh' | 'en') =>
    (facts: NoticeFacts): Wording => {
      const fill = (text: string) =>
        text.replaceAll('{m}', facts.measure[language]).replaceAll('{a}', facts.actor[language]);
      const [headline, story, next] = words[language];
      return { headline: fill(headline), story: `${fill(story)}${facts.reason[language]}`, next: fill(next) };
    };
  return { notice, zh: wording('zh'), en: wording('en') };
}

/** What becomes of a measure, from its draft to its answer. */
export const measureTemplates: readonly Template[] = [
  measure('measureToSign', {
    zh: [
      '{m}待签批',
      '{m}已起草，等待签批。',
      '请审阅后签批；不同意的退回并说明理由。超过时限未签批的，将报告上一级。',
    ],
    en: [
      'To sign: {m}',
      'A draft waits for signature: {m}.',
      'Read and sign it, or send it back with reasons; what stays unsigned goes one level up.',
    ],
  }),
  measure('measureSigned', {
    zh: ['{m}已签批，请印发', '{a}签批了{m}。', '请编号、用印并送达。'],
    en: ['Signed, to be issued: {m}', '{a} signed it: {m}.', 'Number, seal and serve it.'],
  }),
  measure('measureIssued', {
    zh: ['已印发{m}，请按要求办理', '{a}印发了{m}。', '请按文件要求整改，并在答复时限内书面答复。'],
    en: ['Issued: {m}', '{a} issued it: {m}.', 'Do what it asks and answer in writing within its limit.'],
  }),
  measure('measureReplyDue', {
    zh: ['请答复{m}', '{m}尚未答复。', '请在答复时限内书面答复；逾期不答复的，将进入下一级。'],
    en: [
      'An answer is due: {m}',
      'It has not been answered: {m}.',
      'Answer in writing within the limit, or the next rung follows.',
    ],
  }),
  measure('measureAnswered', {
    zh: ['{m}已答复，请审阅', '{a}答复了{m}。', '请审阅答复；整改未完成的，隐患继续挂账、督促。'],
    en: ['Answered: {m}', '{a} answered it: {m}.', 'Read the answer; what is not rectified stays on the list.'],
  }),
  measure('measureWithdrawn', {
    zh: ['{m}已撤销', '{a}撤销了{m}。', '不需要再就该文件办理；隐患本身未销号的继续整改。'],
    en: ['Withdrawn: {m}', '{a} withdrew it: {m}.', 'Nothing more is owed under it; a hazard not closed goes on.'],
  }),
];
