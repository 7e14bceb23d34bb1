import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { misowned } from './testing/checks/one-owner.check.js';

describe('one event, one owner', () => {
  it('holds in the whole machine: regions follow only by always, guards and actions only by name', () => {
    expect(misowned(hazardV1)).toEqual([]);
  });
});
