import { describe, expect, it } from '@jest/globals';
import { walk } from '../v1/testing/checks/walks.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { playOf } from './testing/hazard.play.js';

/** Ten thousand lives were walked before the version was frozen; these show that what plays with it still does. */
const lives = 1_000;
/** Most mistakes show early; a twentieth of the lives is long enough for what comes late. */
const long = 50;

describe('a thousand lives of a hazard', () => {
  it('keep every invariant', () => {
    const play = playOf(hazardV2);
    const early = walk(play, { to: lives - long, commands: 20 });
    const late = walk(play, { from: lives - long, to: lives, commands: 120 });
    expect([...early.broken, ...late.broken]).toEqual([]);
    expect(early.steps + late.steps).toBeGreaterThan(lives * 20);
  });
});
