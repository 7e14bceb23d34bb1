import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, faultless, widths } from './desk.js';
import { photograph } from './pictures.js';
import { Street } from './street.js';

interface Look {
  name: string;
  by: string;
  path: (street: Street) => string;
  /** What must be there to be seen. */
  shows: string;
}

const looks: Look[] = [
  { name: 'my-work-principal', by: 'xianxing.principal', path: () => '/', shows: '签收整改任务' },
  { name: 'my-work-supervisor', by: 'yingji.leader', path: () => '/', shows: '研判认定' },
  { name: 'my-work-inspector', by: 'yingji.inspector1', path: () => '/', shows: '等别人' },
  { name: 'my-work-office', by: 'anweiban1', path: () => '/', shows: '等别人' },
  { name: 'ledger', by: 'anweiban1', path: () => '/hazards', shows: '储罐区可燃气体报警器停用' },
  {
    name: 'ledger-overdue',
    by: 'yingji.leader',
    path: () => '/hazards?overdue=true',
    shows: '储罐区可燃气体报警器停用',
  },
  { name: 'ledger-empty', by: 'yingji.leader', path: () => '/hazards?text=无此隐患', shows: '没有符合这些条件的隐患' },
  { name: 'case-overdue', by: 'anweiban1', path: ({ overdue }) => `/hazards/${overdue.id}`, shows: '储罐区东侧' },
  {
    name: 'case-acknowledge',
    by: 'xianxing.principal',
    path: ({ unsigned }) => `/hazards/${unsigned.id}?do=ACKNOWLEDGE`,
    shows: '签收整改任务',
  },
  {
    name: 'case-determine',
    by: 'yingji.leader',
    path: ({ judged }) => `/hazards/${judged.id}?do=DETERMINE`,
    shows: '判定',
  },
  {
    name: 'case-verify',
    by: 'yingji.inspector2',
    path: ({ beingVerified }) => `/hazards/${beingVerified.id}?do=PASS`,
    shows: '核查',
  },
  {
    name: 'schedule',
    by: 'anweiban1',
    path: ({ overdue }) => `/hazards/${overdue.id}/schedule`,
    shows: '如果没有人办理，将会',
  },
  { name: 'case-closed', by: 'anweiban1', path: ({ closed }) => `/hazards/${closed.id}`, shows: '已销号' },
  { name: 'register-list', by: 'anweiban1', path: () => '/hazards/registers/list', shows: '沅清2026-0001' },
  {
    name: 'register-assignments',
    by: 'yingji.leader',
    path: () => '/hazards/registers/assignments',
    shows: '沅应急交',
  },
  { name: 'register-close-outs', by: 'anweiban1', path: () => '/hazards/registers/close-outs', shows: '沅销2026-0001' },
  { name: 'register-bulletins', by: 'anweiban1', path: () => '/hazards/registers/bulletins', shows: '逾期' },
  { name: 'people', by: 'anweiban1', path: () => '/people', shows: '四季红镇先行加油站' },
  { name: 'people-accounts', by: 'anweiban1', path: () => '/people?tab=accounts', shows: '尤先行' },
  {
    name: 'people-enterprise',
    by: 'anweiban1',
    path: ({ enterpriseId }) => `/people/enterprises/${enterpriseId}`,
    shows: '尤先行',
  },
  {
    name: 'people-account',
    by: 'anweiban1',
    path: ({ principalId }) => `/people/accounts/${principalId}`,
    shows: '重设密码',
  },
  { name: 'account', by: 'yingji.inspector1', path: () => '/me', shows: '登录的设备' },
  { name: 'inbox', by: 'xianxing.principal', path: () => '/inbox', shows: '请签收整改任务' },
  { name: 'measures', by: 'anweiban1', path: () => '/measures', shows: '督办函' },
  { name: 'measure', by: 'anweiban1', path: ({ letterId }) => `/measures/${letterId}`, shows: '签批' },
  { name: 'measure-leader', by: 'yingji.leader', path: ({ letterId }) => `/measures/${letterId}`, shows: '办理经过' },
  { name: 'audit', by: 'anweiban1', path: () => '/audit', shows: '三十天内各类时限' },
  { name: 'closure', by: 'anweiban1', path: () => '/closure', shows: '逾期' },
  { name: 'closure-town', by: 'anweiban1', path: () => '/closure?by=town', shows: '四季红镇' },
  { name: 'closure-past', by: 'shenji.auditor', path: () => '/closure?asOf=2026-10-31', shows: '还没有到期的隐患' },
  {
    name: 'closure-cases',
    by: 'anweiban1',
    path: () => '/closure/cases?figure=overdueOpen',
    shows: '储罐区可燃气体报警器停用',
  },
  { name: 'look-back', by: 'anweiban1', path: () => '/look-back', shows: '批准抽样' },
  { name: 'rules', by: 'anweiban1', path: () => '/rules', shows: '国办发明电〔2025〕7号' },
  { name: 'seals', by: 'shenji.auditor', path: () => '/seals', shows: '第 1 号' },
  { name: 'seal', by: 'shenji.auditor', path: () => '/seals/1', shows: '封到第' },
  { name: 'report', by: 'yingji.inspector1', path: () => '/report', shows: '上报' },
  { name: 'not-found', by: 'anweiban1', path: () => '/nowhere', shows: '没有这个页面' },
];

inBrowser('every page, on a desk and in a hand', () => {
  let street: Street;
  let browser: Browser;
  beforeAll(async () => {
    [street, browser] = await Promise.all([Street.lived(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await street?.world.stop();
  });

  const seen = looks.flatMap((look) => Object.entries(widths).map(([device, width]) => ({ ...look, device, width })));

  it.each(seen)('$name on a $device hinders nobody and fits', async ({ name, by, path, shows, width }) => {
    const desk = await Desk.open(browser, street.world.url, width);
    try {
      await desk.signIn(by);
      await desk.go(path(street));
      await desk.page.getByText(shows).first().waitFor();
      await photograph(desk.page, `${name}-${width}`);
      expect(await desk.faults()).toEqual(faultless);
    } finally {
      await desk.close();
    }
  });

  const doors = [
    { name: 'sign-in', path: '/sign-in', heading: '登录' },
    { name: 'password-reset', path: '/password-reset', heading: '忘记密码' },
    { name: 'password-reset-token', path: `/password-reset/${'t'.repeat(43)}`, heading: '重设密码' },
    { name: 'invitation-dead', path: `/invitation/${'t'.repeat(43)}`, heading: '接受邀请' },
  ].flatMap((door) => Object.entries(widths).map(([device, width]) => ({ ...door, device, width })));

  it.each(Object.entries(widths))('help on a %s hinders nobody', async (_, width) => {
    const desk = await Desk.open(browser, street.world.url, width);
    try {
      await desk.signIn('yingji.leader');
      await desk.go('/hazards');
      await desk.page.getByRole('button', { name: '帮助' }).click();
      await desk.page.getByRole('dialog').getByText('各状态的含义').waitFor();
      expect(await desk.hindrances()).toEqual([]);
    } finally {
      await desk.close();
    }
  });

  it.each(doors)('$name on a $device hinders nobody and fits', async ({ name, path, heading, width }) => {
    const desk = await Desk.open(browser, street.world.url, width);
    try {
      await desk.go(path);
      await desk.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await photograph(desk.page, `${name}-${width}`);
      expect(await desk.hindrances()).toEqual([]);
      expect(await desk.overhang(320)).toEqual([0, 0]);
    } finally {
      await desk.close();
    }
  });
});
