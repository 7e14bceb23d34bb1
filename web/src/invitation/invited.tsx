import { Facts } from '../shell/facts.js';
import { limitWords } from '../time/calendar.words.js';
import type { Invitation } from './use.invitation.js';

/** What one is invited to, and until when. */
export function Invited({ invitation: { name, unitName, roleZh, account, expiresAtMs } }: { invitation: Invitation }) {
  const rows: [string, string][] = [
    ['姓名', name],
    ['单位', unitName],
    ['身份', roleZh],
    ['账号', account],
    ['有效期至', limitWords(expiresAtMs)],
  ];
  return <Facts rows={rows} className="door-facts" />;
}
