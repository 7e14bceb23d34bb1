import { demoAccounts, demoPassword } from './demo-account.facts.js';
import { roleNames } from './role.js';

/** What is printed at the start of a demonstration: who one can be, and the password all of them share. */
export function describeDemoAccounts(): string[] {
  return [
    `演示账号（密码都是 ${demoPassword}）/ demonstration accounts, all with this password:`,
    ...demoAccounts.map(({ account, name, role }) => `  ${account.padEnd(20)} ${roleNames[role].zh} ${name}`),
  ];
}
