import { Text } from '../../../workflows/texts/text.js';
import { NoticeFacts } from './notice-facts.js';
import { Template, Wording } from './template.js';

/** What a rung proposes, as it is said where no delay led to it. */
interface Proposal {
  headline: Text;
  story: Text;
}

/** A rung that what happened leads to at once: a notice that says overdue of what is not would be wrong. */
export function occurring(template: Template, { headline, story }: Proposal): Template {
  const said =
    (language: 'zh' | 'en') =>
    (facts: NoticeFacts): Wording => {
      const wording = template[language](facts);
      const happened = facts.occurrence?.[language];
      if (!happened) return wording;
      const reason = language === 'zh' ? `该隐患${happened}，` : `Of this hazard: ${happened}. `;
      return { ...wording, headline: headline[language], story: `${reason}${story[language]}` };
    };
  return { notice: template.notice, zh: said('zh'), en: said('en') };
}
