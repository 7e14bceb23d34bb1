import { limitPassed } from './limit-passed.template.js';
import { isActingLimit } from './names.js';
import { NoticeFacts } from './notice-facts.js';
import { Template } from './template.js';

/** Repeats until it is done: either the due date is past, or somebody's own limit for acting. */
export const digest: Template = {
  notice: 'digest',
  zh: (facts) =>
    isAboutActing(facts)
      ? limitPassed.zh(facts)
      : {
          headline: '逾期未整改',
          story: `该${facts.level.zh}已超过整改时限，仍未整改到位。`,
          next: '请责任单位立即整改、落实临时管控并申请销号；请交办、督办单位督促，并按规定采取督办措施。',
        },
  en: (facts) =>
    isAboutActing(facts)
      ? limitPassed.en(facts)
      : {
          headline: 'Overdue and not rectified',
          story: `This ${facts.level.en} is past its due date and still not rectified.`,
          next: 'The responsible unit rectifies at once and applies for close-out; the others press it and take the measures the rules provide.',
        },
};

function isAboutActing(facts: NoticeFacts): boolean {
  const limit = facts.text('limit');
  return limit !== undefined && isActingLimit(limit);
}
