import { NoticeFacts } from './notice-facts.js';
import { Template, Wording } from './template.js';

/** Headline, story and next step; `{a}` is who acted, `{o}` the owning department, `{l}` when a limit ends. */
type Words = readonly [headline: string, story: string, next: string];

/** A notice whose words need nothing but who acted and who leads; a reason that was given follows the story. */
export function practice(notice: string, words: { zh: Words; en: Words }): Template {
  const wording =
    (language: 'zh' | 'en') =>
    (facts: NoticeFacts): Wording => {
      const fill = (text: string) =>
        text
          .replaceAll('{a}', facts.actor[language])
          .replaceAll('{o}', facts.owner[language])
          .replaceAll('{l}', facts.limitEnd[language]);
      const [headline, story, next] = words[language];
      return { headline, story: `${fill(story)}${facts.reason[language]}`, next: fill(next) };
    };
  return { notice, zh: wording('zh'), en: wording('en') };
}
