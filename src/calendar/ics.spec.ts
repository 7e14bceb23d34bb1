import { describe, expect, it } from '@jest/globals';
import { icsOf } from './ics.js';

const title = '储罐区可燃气体报警器停用，仪表间未值守；危险化学品重大危险源未落实包保责任人；\n第二行, 逗号; 分号 \\';
const day = { uid: '1@bihuan', title, link: 'https://bihuan.example/hazards/1', day: '2026-12-04' };
const text = icsOf('闭环', [day], Date.UTC(2026, 11, 1, 1, 2, 3));

describe('an iCalendar file', () => {
  it('has lines of at most 75 octets, each ended by CRLF, no character torn', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  });

  it('says title, link and day and nothing else, escaped', () => {
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.slice(unfolded.indexOf('BEGIN:VEVENT'), unfolded.indexOf('END:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:1@bihuan',
      'DTSTAMP:20261201T010203Z',
      'DTSTART;VALUE=DATE:20261204',
      'SUMMARY:储罐区可燃气体报警器停用，仪表间未值守；危险化学品重大危险源未落实包保责任人；\\n第二行\\, 逗号\\; 分号 \\\\',
      'URL:https://bihuan.example/hazards/1',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('is a calendar without entries where nothing is owed', () => {
    expect(icsOf('闭环', [], 0)).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n(?:.*\r\n)*END:VCALENDAR\r\n$/);
  });
});
