import { describe, expect, it } from '@jest/globals';
import { icsOf } from './ics.js';

const title = '储罐区可燃气体报警器停用，仪表间未值守；危险化学品重大危险源未落实包保责任人；\n第二行, 逗号; 分号 \\';
const link = 'https://bihuan.example/hazards/1';
const changedAtMs = Date.UTC(2026, 10, 30, 8, 0, 0);
const day = { uid: '1.ack.limit.4@bihuan', title, link, day: '2026-12-04', sequence: 7, changedAtMs };
const text = icsOf('闭环', [day], Date.UTC(2026, 11, 1, 1, 2, 3));

describe('an iCalendar file', () => {
  it('has lines of at most 75 octets, each ended by CRLF, no character torn', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  });

  it('says title, link and day and nothing else, escaped, and reminds of it the day before', () => {
    const summary =
      '储罐区可燃气体报警器停用，仪表间未值守；危险化学品重大危险源未落实包保责任人；\\n第二行\\, 逗号\\; 分号 \\\\';
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.slice(unfolded.indexOf('BEGIN:VEVENT'), unfolded.indexOf('END:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:1.ack.limit.4@bihuan',
      'DTSTAMP:20261201T010203Z',
      'LAST-MODIFIED:20261130T080000Z',
      'SEQUENCE:7',
      'DTSTART;VALUE=DATE:20261204',
      `SUMMARY:${summary}`,
      'URL:https://bihuan.example/hazards/1',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      'TRIGGER:-P1D',
      'END:VALARM',
    ]);
  });

  it('lets no character through that would break a line or end the file', () => {
    const strange = { ...day, title: '一\r二\r\n三\u0000四\t五' };
    expect(icsOf('闭环', [strange], 0)).toContain('\r\nSUMMARY:一\\n二\\n三四\t五\r\n');
  });

  it('is a calendar without entries where nothing is owed', () => {
    expect(icsOf('闭环', [], 0)).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n(?:.*\r\n)*END:VCALENDAR\r\n$/);
  });
});
