import { isMembers } from './shape.check.js';

/** 依据级别: of a law, of a named source, generally held and unverified, or our own. */
export const sourceLevels = ['LAW', 'S', 'UNV', 'DESIGN'] as const;
export type SourceLevel = (typeof sourceLevels)[number];

/** One value of a policy with the ground it stands on. */
export interface PolicyValue {
  path: string;
  value: unknown;
  basis: string;
  level: SourceLevel;
}

/** Every value of a policy that has a ground, in the order it is written. Variants have paths of their own. */
export function valuesOf(document: unknown, path = ''): PolicyValue[] {
  if (Array.isArray(document)) return document.flatMap((item, index) => valuesOf(item, `${path}.${index}`));
  if (!isMembers(document)) return [];
  if ('value' in document && typeof document['basis'] === 'string') {
    const { value, basis, level } = document;
    return [{ path, value, basis, level: levelOf(basis, level) }];
  }
  return Object.entries(document).flatMap(([name, part]) => valuesOf(part, path === '' ? name : `${path}.${name}`));
}

/** As stated; where nothing is, by how the ground is written. */
function levelOf(basis: string, stated: unknown): SourceLevel {
  const known = sourceLevels.find((level) => level === stated);
  if (known) return known;
  if (basis.includes('[DESIGN]')) return 'DESIGN';
  if (basis.includes('[UNV]')) return 'UNV';
  return /法第/.test(basis) ? 'LAW' : 'S';
}
