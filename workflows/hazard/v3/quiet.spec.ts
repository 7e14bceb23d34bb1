import { describe, expect, it } from '@jest/globals';
import { loud } from '../v1/testing/checks/quiet.check.js';
import { hazardV3 } from './hazard.workflow.js';
import { playOf } from './testing/hazard.play.js';

describe('quiet events', () => {
  it('change one thing that a person’s claim reads: whether a rung he would pass to is reached already', () => {
    const found = loud(playOf(hazardV3), 120).map((line) => line.replace(/^\w+ /, ''));
    expect(found).toEqual(['quietly changes rung']);
  });
});
