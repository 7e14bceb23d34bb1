import { isDeepStrictEqual } from 'node:util';
import type { Outages } from '../faults/outages.js';
import type { SimulationReport } from '../simulation.report.js';
import type { ClosureCounts } from './closure.counts.js';
import type { Invariant } from './invariants.js';

/** What was reckoned up of one life. */
type Reckoned = Pick<
  SimulationReport,
  'rungs' | 'reminders' | 'replanned' | 'extensions' | 'letters' | 'mails' | 'lateness' | 'figures'
>;

/** What the product owes its people, beside what it owes itself. */
export function promised(
  { rungs, reminders, replanned, extensions, letters, mails, lateness, figures }: Reckoned,
  refusals: readonly string[],
  { missed, windows }: Outages,
): Invariant[] {
  const { firings, mails: sent } = lateness;
  const none = (name: string, count: number, example: string): Invariant => ({
    name,
    holds: count === 0,
    said: count === 0 ? '' : `${count}${example ? `, such as ${example}` : ''}`,
  });
  return [
    none('nobody was refused what his script asked for', refusals.length, refusals[0] ?? ''),
    {
      name: 'the product tells the figures its people remember',
      holds: isDeepStrictEqual(figures.own, figures.product),
      said: differenceOf(figures.own, figures.product),
    },
    none('no rung is missing', rungs.missed, rungs.example),
    none('no reminder is given twice or swallowed', reminders.repeated + reminders.swallowed, reminders.example),
    none('other days were brought to every running case', (replanned?.cases ?? 0) - (replanned?.applied ?? 0), ''),
    none('every request for more time came to what its people remember', extensions.wrong, extensions.example),
    none('every letter became what those remember who dealt with it', letters.wrong, letters.example),
    none('no notice is lost', mails.lost, mails.example),
    none('no mail is to nobody or of nobody', mails.stray, ''),
    none('nothing was late without a fault', firings.unexplained + sent.unexplained, firings.example || sent.example),
    none('every fault that was asked for struck', missed.length, missed[0] ?? ''),
    // Only a crash between the server's answer and our note of it may send the same bytes again.
    none('no mail came twice', windows.some(({ name }) => name === 'database-restart') ? 0 : mails.repeated, ''),
  ];
}

function differenceOf(own: ClosureCounts, told: ClosureCounts): string {
  return isDeepStrictEqual(own, told) ? '' : `remembered ${JSON.stringify(own)}, told ${JSON.stringify(told)}`;
}
