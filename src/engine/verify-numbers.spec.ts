import { describe, expect, it } from '@jest/globals';
import type { RegisterEntry } from '../../workflows/kit/definition.js';
import { numberRows, type RegisteredLine } from './number.rows.js';
import { type HeldNumber, numberFault } from './verify-numbers.js';

const take = (kind: RegisterEntry['kind'], office = 'city'): RegisterEntry => ({ act: 'take', kind, office });
const end = (kind: RegisterEntry['kind']): RegisterEntry => ({ act: 'end', kind, because: 'returned' });
const line = (seq: number, ...registers: RegisterEntry[]): RegisteredLine => ({
  caseId: 'c',
  seq,
  occurredAt: seq * 1000,
  registers,
});

const lines = [
  line(1, take('hazard')),
  line(4, take('assignment', 'a')),
  line(6, take('assignment', 'b')),
  line(7, end('assignment')),
];
const held = (seq: number, kind: string, office: string, endedSeq: number | null = null): HeldNumber => ({
  case_id: 'c',
  seq,
  kind,
  office,
  taken_ms: seq * 1000,
  ended_seq: endedSeq,
  ended_because: endedSeq === null ? null : 'returned',
  text: `${kind} ${seq}`,
});
const [hazard, first, second] = [
  held(1, 'hazard', 'city'),
  held(4, 'assignment', 'a'),
  held(6, 'assignment', 'b', 7),
] as const;

describe('the numbers of a case', () => {
  it('are those its lines took, the latest ended first', () => {
    expect(numberFault(lines, [second, hazard, first])).toBeNull();
    expect(numberFault([], [])).toBeNull();
  });

  it.each([
    ['is missing', [hazard, second]],
    ['was taken by no line', [hazard, first, second, held(8, 'list', 'city')]],
    ['was taken by no line', [hazard, first, second, held(4, 'closeOut', 'city')]],
    ["is another office's", [hazard, { ...first, office: 'b' }, second]],
    ['was taken at another instant', [{ ...hazard, taken_ms: 0 }, first, second]],
    ['was not ended', [hazard, first, { ...second, ended_seq: null, ended_because: null }]],
    ['was not ended', [hazard, { ...first, ended_seq: 7, ended_because: 'returned' }, second]],
    ['was not ended', [hazard, first, { ...second, ended_because: 'lost' }]],
  ])('are found at fault: one %s', (fault, rows) => {
    expect(numberFault(lines, rows)).toContain(fault);
  });

  it('are ended as their line says: the one another line took, or all that stand', () => {
    const dropped: RegisterEntry = { act: 'end', kind: 'assignment', because: 'returned', which: { takenBy: 4 } };
    const all: RegisterEntry = { act: 'end', kind: 'assignment', because: 'returned', which: 'all' };
    const taken = lines.slice(0, 3);
    expect(
      numberFault([...taken, line(7, dropped)], [hazard, held(4, 'assignment', 'a', 7), held(6, 'assignment', 'b')]),
    ).toBeNull();
    expect(numberFault([...taken, line(7, all)], [hazard, held(4, 'assignment', 'a', 7), second])).toBeNull();
  });

  it('ended and taken again by one line are two', () => {
    const again = [line(1, take('list')), line(2, end('list'), take('list'))];
    expect(numberFault(again, [held(1, 'list', 'city', 2), held(2, 'list', 'city')])).toBeNull();
  });
});

describe('the rows of a commit', () => {
  it('count what they end from the latest', () => {
    const { takes, ends } = numberRows([line(9, end('assignment'), end('list')), line(10, end('assignment'))]);
    expect(takes).toEqual([]);
    expect(ends.map(({ kind, nth }) => [kind, nth])).toEqual([
      ['assignment', 0],
      ['list', 0],
      ['assignment', 1],
    ]);
  });
});
