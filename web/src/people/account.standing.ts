import { instantWords } from '../time/calendar.words.js';
import type { Account } from './use.people.js';

const standings: Record<Account['state'], string> = {
  active: '在用',
  invited: '已邀请，等对方接受',
  departed: '已停用',
};

/** Whether somebody can work with an account, in words. */
export function accountStanding({ state, mailBouncedAt }: Pick<Account, 'state' | 'mailBouncedAt'>): string {
  return mailBouncedAt === null ? standings[state] : `${standings[state]}，邮箱退信`;
}

/** The address and whether mail to it comes back: whoever reads this can have it put right. */
export function mailWords({ email, mailBouncedAt }: Pick<Account, 'email' | 'mailBouncedAt'>): string {
  if (email === null) return '没有登记，通知转给上级';
  if (mailBouncedAt === null) return email;
  return `${email}（${instantWords(Date.parse(mailBouncedAt))}退信，通知已转送他人，请更正）`;
}
