import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { readNumber } from './chinese-number.js';
import { readDate } from './date.reading.js';
import { proposeDue } from './due.proposal.js';
import { enterpriseNameOf } from './enterprise.rule.js';
import { originOf } from './origin.rule.js';
import { sectorOf } from './sector.rule.js';

describe('a date in a cell', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05 10:30', '2024-03-05'],
    ['2024-02-30', null],
    ['2024年3月', null],
    ['2016-06-30（延长）', null],
    ['', null],
  ])('%s', (cell, expected) => expect(readDate(cell)).toBe(expected));
});

describe('a deadline in words', () => {
  const calendar = new WorkCalendar(calendar1);
  const base = { on: '2024-09-27', told: '发现日期 2024-09-27' };
  it.each([
    ['年底前', '2024-12-31'],
    ['本年底', '2024-12-31'],
    ['2025年底前', '2025-12-31'],
    ['8月底前', '2025-08-31'],
    ['11月初', '2024-11-10'],
    ['十一月中旬', '2024-11-20'],
    ['2025年2月底前', '2025-02-28'],
    ['延期至12月3日', '2024-12-03'],
    ['2024年10月8日前完成', '2024-10-08'],
    ['2016-06-30（延长）', '2016-06-30'],
    ['限其三日内整改完毕', '2024-09-30'],
    ['限5日内', '2024-10-08'],
    ['5个工作日内', '2024-10-10'],
    ['两个月内', '2024-11-27'],
    ['一年内', '2025-09-28'],
    ['半年内', null],
    ['13月底', null],
    ['立即', null],
    ['春节前', null],
  ])('%s', (words, expected) => expect(proposeDue(words, base, calendar)?.on ?? null).toBe(expected));

  it('gives the rule with the reading, and no reading without a date to read against', () => {
    expect(proposeDue('年底前', base, calendar)?.rule).toBe('“年底”读作当年 12 月 31 日；年份取自发现日期 2024-09-27');
    expect(proposeDue('限其三日内整改完毕', base, calendar)?.rule).toContain('日历第 1 版');
    expect(proposeDue('年底前', null, calendar)).toBeNull();
    expect(proposeDue('三日内', null, calendar)).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['两', 2],
    ['30', 30],
    ['', null],
    ['三五', null],
    ['许多', null],
  ])('%s', (text, expected) => expect(readNumber(text)).toBe(expected));
});

describe('the enterprise', () => {
  it.each([
    ['', 'none'],
    ['/', 'none'],
    ['草尾镇安泰米业', 'named'],
    ['金茂码头（一期、二期）', 'named'],
    ['某铝业有限公司', 'anonymous'],
    ['孙某某', 'anonymous'],
    ['临湖县一家加油站', 'anonymous'],
    ['北乡一加油站', 'anonymous'],
    ['南镇一家人饭店', 'named'],
    ['东湖商场、西湖市场', 'several'],
    ['“甲号”“乙号”等多艘船舶', 'several'],
  ])('%s', (cell, kind) => expect(enterpriseNameOf(cell).kind).toBe(kind));
});

describe('sector and origin', () => {
  it.each([
    ['coal-mine', { sector: 'other', trade: 'coal-mine' }],
    ['Fire', { sector: 'fire', trade: null }],
    ['非煤矿山', { sector: 'other', trade: 'non-coal-mine' }],
    ['民用爆炸物品', { sector: 'other', trade: 'civil-explosives' }],
    ['冶金企业', { sector: 'work-trade', trade: null }],
    ['道路运输企业', { sector: 'transport', trade: 'road' }],
    ['', null],
    ['外星', null],
  ])('%s', (word, expected) => expect(sectorOf(word)).toEqual(expected));

  it.each([
    ['群众举报（12345热线）', 'PUBLIC_REPORT'],
    ['部门检查（专家现场查看）', 'ROUTINE_INSPECTION'],
    ['专家诊查（某市排查）', 'EXPERT_DIAGNOSIS'],
    ['企业自查（巡检发现）', 'SELF_CHECK'],
    ['督导（防汛检查通报）', 'ROUTINE_INSPECTION'],
    ['部门检查（查获后线索移交）', 'ROUTINE_INSPECTION'],
    ['', null],
  ])('%s', (foundBy, expected) => expect(originOf(foundBy)).toBe(expected));
});
