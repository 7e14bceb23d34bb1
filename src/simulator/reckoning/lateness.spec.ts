import { describe, expect, it } from '@jest/globals';
import { latenessOf } from './lateness.js';

const hour = 3_600_000;
const week = { name: 'smtp-week' as const, fromMs: 10 * hour, toMs: 178 * hour };

describe('lateness', () => {
  it('is told by its middle, its worst hundredth and its worst', () => {
    const spans = Array.from({ length: 100 }, (_, n) => ({ what: 'notice', dueMs: 0, doneMs: n }));
    expect(latenessOf(spans, [], [])).toMatchObject({ count: 100, p50: 49, p99: 98, max: 99 });
  });

  it('is laid to the fault that held meanwhile, and to none that held at another time', () => {
    const within = { what: 'notice', dueMs: 12 * hour, doneMs: 20 * hour };
    const justAfter = { what: 'notice', dueMs: 177 * hour, doneMs: 179 * hour };
    const before = { what: 'notice', dueMs: hour, doneMs: 2 * hour };
    const after = { what: 'notice', dueMs: 200 * hour, doneMs: 201 * hour };
    const { late, unexplained } = latenessOf([within, justAfter, before, after], [week], ['smtp-week']);
    expect([late, unexplained]).toEqual([{ 'smtp-week': 2 }, 2]);
  });

  it('is not excused by a fault that delays other things', () => {
    expect(
      latenessOf([{ what: 'notice', dueMs: 12 * hour, doneMs: 13 * hour }], [week], ['workers-dead']).unexplained,
    ).toBe(1);
  });

  it('of nothing is none', () => {
    expect(latenessOf([], [], [])).toMatchObject({ count: 0, p50: 0, max: 0, unexplained: 0 });
  });
});
