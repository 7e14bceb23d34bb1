import { Text } from '../../../workflows/texts/text.js';
import { NoticeFacts } from './notice-facts.js';

/** 安全生产法（2021）: what is owed by law, whatever rung or policy asks for it; in our own words. */
const duties = {
  eliminate: {
    zh: '及时发现并消除事故隐患（《安全生产法》第四十一条）',
    en: 'to find and remove hazards in time (Work Safety Law, article 41)',
  },
  contain: {
    zh: '隐患消除前不能保证安全的，撤人、停产停业或者停止使用（《安全生产法》第六十五条）',
    en: 'to evacuate and stop where safety cannot be assured before the removal (Work Safety Law, article 65)',
  },
  obey: {
    zh: '执行停产、停用决定；拒不执行且有现实危险的，可以通知停电（《安全生产法》第七十条）',
    en: 'to obey an order to stop, or power may be cut where danger is real (Work Safety Law, article 70)',
  },
} satisfies Record<string, Text>;

/** Notices that ask whoever rectifies, and whoever watches over him, for the rectification itself. */
const rectification: ReadonlySet<string> = new Set([
  'assigned',
  'reassigned',
  'returned',
  'planReturned',
  'verificationFailed',
  'verificationPartlyPassed',
  'windowCloses',
  'progressMissing',
  'reminder',
  'urge',
  'digest',
  'rungLetter',
  'rungBulletin',
  'rungInterview',
  'rungListing',
  'rungReferral',
  'measureIssued',
  'measureReplyDue',
]);
const containment: ReadonlySet<string> = new Set(['rungStop', 'dangerDeclared', 'productionStopped', 'resumeRejected']);

/**
 * The duty behind a notice, which the law sets whatever the county's own limits are: these are named as the rule, and may
 * not borrow its authority. Undefined where what is asked is an authority's own step, or nothing is.
 */
export function legalDutyOf(notice: string, facts: NoticeFacts): Text | undefined {
  if (notice === 'powerCutOrdered') return duties.obey;
  if (containment.has(notice)) return duties.contain;
  if (!rectification.has(notice) || (notice === 'digest' && facts.isOfOwnLimit)) return undefined;
  return facts.text('measureKind') === 'stop' ? duties.contain : duties.eliminate;
}
