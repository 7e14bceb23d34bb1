import { describe, expect, it } from '@jest/globals';
import { states } from '../../../workflows/texts/states.js';
import { productionMeanings, stateMeanings } from './state.meanings.js';

describe('the meaning of a state', () => {
  it('is told for every state a hazard can stand in, and for no other', () => {
    expect(Object.keys(stateMeanings).sort()).toEqual(Object.keys(states['lifecycle'] ?? {}).sort());
    expect(Object.keys(productionMeanings).sort()).toEqual(Object.keys(states['production'] ?? {}).sort());
  });
});
