import { Announcement } from './announcement.js';
import { localMinute } from './local.minute.js';
import { Row } from './particulars.js';

/**
 * Kept in the office's mailbox, out of the reach of whoever owns the database: the root in it is what a history is
 * compared with later.
 */
export const seal: Announcement = {
  notice: 'seal',
  subject: (data) => [
    `历史封存第 ${data['n']} 号${ofVirtualTime(data) ? '（虚拟时间）' : ''}`,
    localMinute(Number(data['takenAtMs'])).slice(0, 10),
    inFours(data['root']),
  ],
  section: (data) => ({
    heading: `历史封存第 ${data['n']} 号`,
    story:
      `系统已于 ${localMinute(Number(data['takenAtMs']))} 封存全部案卷历史，其中 ${data['leaves']} 件自上次封存后有变动。` +
      '请保存本邮件：日后任何一行历史被改动、删除，都会与下面的根值不符。',
    rows: rowsOf(data),
    english: [
      `Seal ${data['n']}${ofVirtualTime(data) ? ', of virtual time' : ''}: ${data['leaves']} cases moved.`,
      'Keep this mail: no line of the history can be changed or removed without disagreeing with its root.',
      'To verify: npm run audit:verify -- --root ROOT.',
    ],
  }),
};

function rowsOf(data: Readonly<Record<string, unknown>>): Row[] {
  return [
    ['根值', inFours(data['root'])],
    ['上一号根值', data['previousRoot'] === null ? '无（第一号）' : inFours(data['previousRoot'])],
    ['变动案卷', `${data['leaves']} 件`],
    ...(ofVirtualTime(data) ? ([['时间', '演示或模拟用的虚拟时间']] as const) : []),
    ['核验', 'npm run audit:verify -- --root 根值（空格可省）；或用导出文件和独立核验程序，不需要本系统'],
  ];
}

function ofVirtualTime(data: Readonly<Record<string, unknown>>): boolean {
  return data['virtual'] === true;
}

/** Groups of four, as people read them to each other. */
function inFours(hex: unknown): string {
  return String(hex).replace(/(.{4})(?=.)/g, '$1 ');
}
