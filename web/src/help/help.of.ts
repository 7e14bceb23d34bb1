import { matchPath } from 'react-router';
import { auditHelp } from './audit.help.js';
import { closureHelp } from './closure.help.js';
import type { HelpText } from './help.text.js';
import { inboxHelp } from './inbox.help.js';
import { linkHelp } from './link.help.js';
import { measuresHelp } from './measures.help.js';
import { accountHelp, doorHelp, lookBackHelp, peopleHelp, sealsHelp } from './people.help.js';
import { rulesHelp } from './rules.help.js';
import { scheduleHelp } from './schedule.help.js';
import { caseFileHelp, ledgerHelp, myWorkHelp, reportHelp } from './work.help.js';

/** Help by address, the narrower address first. */
const helps: [string, HelpText][] = [
  ['/', myWorkHelp],
  ['/hazards', ledgerHelp],
  ['/hazards/registers/:register', ledgerHelp],
  ['/hazards/:id', caseFileHelp],
  ['/hazards/:id/schedule', scheduleHelp],
  ['/closure/*', closureHelp],
  ['/audit', auditHelp],
  ['/measures/*', measuresHelp],
  ['/inbox', inboxHelp],
  ['/report', reportHelp],
  ['/people/*', peopleHelp],
  ['/me', accountHelp],
  ['/seals/*', sealsHelp],
  ['/look-back/*', lookBackHelp],
  ['/rules', rulesHelp],
  ['/l/:token', linkHelp],
  ['/sign-in', doorHelp],
  ['/invitation/:token', doorHelp],
  ['/password/*', doorHelp],
  ['/password-reset/*', doorHelp],
];

/** The help of the page at an address; of the work itself where a page has none of its own. */
export function helpOf(pathname: string): HelpText {
  return helps.find(([path]) => matchPath(path, pathname))?.[1] ?? myWorkHelp;
}
