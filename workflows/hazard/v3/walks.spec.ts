import { describe, expect, it } from '@jest/globals';
import { walk } from '../v1/testing/checks/walks.check.js';
import { hazardV3 } from './hazard.workflow.js';
import { playOf } from './testing/hazard.play.js';

const block = 1_000;
/** Most mistakes show early; a twentieth of the lives is long enough for what comes late. */
const long = 50;

describe('ten thousand lives of a hazard', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index * block))('keep every invariant, from seed %i on', (from) => {
    const play = playOf(hazardV3);
    const early = walk(play, { from, to: from + block - long, commands: 20 });
    const late = walk(play, { from: from + block - long, to: from + block, commands: 120 });
    expect([...early.broken, ...late.broken]).toEqual([]);
    expect(early.steps + late.steps).toBeGreaterThan(block * 20);
  });
});
