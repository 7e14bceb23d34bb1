import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Package {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

/** `npm install` leaves out, without a word, what a registry lacks for other platforms; `npm ci` elsewhere then fails. */
describe('package-lock.json', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

  it('holds every package for every platform', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !locked.has(name));
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
