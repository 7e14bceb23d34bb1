import { describe, expect, it } from '@jest/globals';
import { sectors } from '../../src/organisations/sector.js';
import { sectors as sectorTexts } from '../../workflows/texts/sectors.js';

describe('sectors', () => {
  it('are the same for the organisations and for the workflows, which may not import each other', () => {
    expect(Object.keys(sectorTexts)).toEqual(Object.keys(sectors));
  });
});
