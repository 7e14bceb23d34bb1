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
          next: '请督促责任单位整改，并按规定采取督办措施。',
        },
  en: (facts) =>
    isAboutActing(facts)
      ? limitPassed.en(facts)
      : {
          headline: 'Overdue and not rectified',
          story: `This ${facts.level.en} is past its due date and still not rectified.`,
          next: 'Press the responsible unit and take the measures the rules provide.',
        },
};

function isAboutActing(facts: NoticeFacts): boolean {
  const limit = facts.text('limit');
  return limit !== undefined && isActingLimit(limit);
}
