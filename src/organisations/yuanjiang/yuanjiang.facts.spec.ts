import { describe, expect, it } from '@jest/globals';
import { sectorCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { cityId, committeeOfficeHostId, territoryKinds, unitIdOf } from '../unit.js';
import { sectorFacts } from './sector.facts.js';
import { territoryNamedIn, unitRows } from './yuanjiang.facts.js';

const ids = new Set(unitRows.map((row) => row.id));

describe('the facts of 沅江', () => {
  it('hold fourteen territories with their codes, and the park', () => {
    const territories = unitRows.filter((row) => territoryKinds.includes(row.kind));
    expect(territories).toHaveLength(15);
    expect(territories.filter((row) => row.statCode?.startsWith('430981'))).toHaveLength(14);
  });

  it('give every unit an id of its own, a parent that exists and a path that ends in it', () => {
    expect(ids.size).toBe(unitRows.length);
    for (const row of unitRows) {
      expect(row.path.endsWith(`/${row.id}/`)).toBe(true);
      if (row.parentId) expect(row.path).toBe(`/${row.parentId}/${row.id}/`);
    }
    expect(unitRows.filter((row) => !row.parentId).map((row) => row.name)).toEqual(['沅江市', '市外']);
    expect(unitRows.find((row) => row.id === committeeOfficeHostId)?.parentId).toBe(cityId);
  });

  it('keep the ids they have had from the start', () => {
    expect(unitIdOf('caowei')).toBe('10a6b26f-f08b-540a-a07f-a720c4d2e743');
  });

  it('name a lead for every sector, and units that exist', () => {
    expect(sectorFacts.map((fact) => fact.sector)).toEqual(sectorCodes);
    for (const fact of sectorFacts) {
      for (const slug of [fact.lead, ...fact.with]) expect(ids).toContain(unitIdOf(slug));
      expect(fact.with).not.toContain(fact.lead);
    }
  });
});

describe('territoryNamedIn', () => {
  it('finds the town in an address or a firm', () => {
    expect(territoryNamedIn('沅江市四季红镇某加油站')).toBe(unitIdOf('sijihong'));
    expect(territoryNamedIn('沅江高新区一号路')).toBe(unitIdOf('yuanjiang-hitech-zone'));
    expect(territoryNamedIn('资阳区某厂')).toBeNull();
  });
});
