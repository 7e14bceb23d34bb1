import { describe, expect, it } from '@jest/globals';
import { misowned } from '../v1/testing/checks/one-owner.check.js';
import type { Hazard } from '../v1/testing/given.js';
import { hazardV3 } from './hazard.workflow.js';

describe('one event, one owner', () => {
  it('holds in the whole machine: regions follow only by always, guards and actions only by name', () => {
    expect(misowned(hazardV3 as unknown as Hazard)).toEqual([]);
  });
});
