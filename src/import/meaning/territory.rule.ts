import type { PublishedRow } from '../reading/published.row.js';

export interface Territory {
  /** Inside the city; everything else goes under *elsewhere*. */
  inCity: boolean;
  townUnitId: string | null;
}

const city = '沅江市';

/**
 * Where a row belongs. A region that names the city, or one of its towns and no other city or county, is inside; so is
 * every row of a file that names no regions at all: a city's own ledger has no reason to.
 * @param townNamedIn the town whose name occurs in some words
 */
export function territoryOf(row: PublishedRow, townNamedIn: (words: string) => string | null): Territory {
  const region = row.text('region');
  const silent = !row.has('region') && !row.has('province');
  const inCity = silent || region.includes(city) || (!/[市县区州]/.test(region) && townNamedIn(region) !== null);
  const words = [region, row.text('place'), row.text('enterprise')];
  const town = words.map(townNamedIn).find((found) => found !== null) ?? null;
  return { inCity, townUnitId: inCity ? town : null };
}
