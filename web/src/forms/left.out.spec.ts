import { describe, expect, it } from '@jest/globals';
import { eventFields } from './event.fields.js';
import { withoutFields } from './left.out.js';
import { document } from './testing.document.js';

describe('fields that are left out', () => {
  const plan = eventFields('SUBMIT_PLAN', document) ?? [];
  const names = (paths: string[]) => withoutFields(plan, paths).map(({ name }) => name);

  it('are named by their path', () => {
    expect(names(['goals', 'workersToldOn'])).toEqual(['fiveElements', 'milestones']);
  });

  it('take a group with them of which nothing is left', () => {
    expect(names(['fiveElements.funds'])).toEqual(['goals', 'milestones', 'workersToldOn']);
  });
});
