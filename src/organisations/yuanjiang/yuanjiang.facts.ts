import { cityId, type UnitKind, unitIdOf } from '../unit.js';
import { departmentFacts } from './department.facts.js';
import { rootFacts } from './root.facts.js';
import { territoryFacts } from './territory.facts.js';
import type { UnitFact } from './unit.fact.js';

const roots: readonly UnitKind[] = ['city', 'elsewhere'];

/** Every unit known from the start, as rows of `units`, parents before children. */
export const unitRows = [...rootFacts, ...departmentFacts, ...territoryFacts].map((fact: UnitFact) => {
  const id = unitIdOf(fact.slug);
  const parentId = roots.includes(fact.kind) ? null : cityId;
  return {
    id,
    kind: fact.kind,
    slug: fact.slug,
    name: fact.name,
    statCode: fact.statCode ?? null,
    parentId,
    path: parentId ? `/${parentId}/${id}/` : `/${id}/`,
    source: fact.source,
  };
});

const territoryNames = territoryFacts
  .flatMap((fact) => [fact.name, ...fact.aliases].map((name) => ({ name, id: unitIdOf(fact.slug) })))
  .sort((one, other) => other.name.length - one.name.length);

/** The territory whose name occurs in these words ("沅江市四季红镇…加油站"); the longest name wins. Null where none does. */
export function territoryNamedIn(words: string): string | null {
  return territoryNames.find(({ name }) => words.includes(name))?.id ?? null;
}
