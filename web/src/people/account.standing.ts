import type { Account } from './use.people.js';

const standings: Record<Account['state'], string> = {
  active: '在用',
  invited: '已邀请，等对方接受',
  departed: '已停用',
};

/** Whether somebody can work with an account, in words. */
export function accountStanding({ state }: Pick<Account, 'state'>): string {
  return standings[state];
}
