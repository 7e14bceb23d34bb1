import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { valuesOf } from '../../src/rules/policy.values.js';
import { shippedPolicies } from '../../workflows/catalogue.js';

const root = new URL('../../', import.meta.url).pathname;
/** What says a value, or what it is called, does not read it. */
const saying = /policies\/|texts\/|testing\/|\.spec\.ts$|rules\/policy\./;

const code = ['workflows', 'src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !saying.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** The name by which code asks for a value: its key where it is a limit, else its own name. */
function nameOf(path: string): string {
  return /(?:^|\.)limits\.(.+)$/.exec(path)?.[1] ?? path.split('.').at(-1)!;
}

describe('values of the newest policy', () => {
  const paths = valuesOf(shippedPolicies.at(-1)!).map(({ path }) => path);
  const reckonedWith = paths.filter((path) => !path.startsWith('filing.'));

  it.each(reckonedWith)('%s is read by somebody', (path) => {
    const parent = path.split('.').at(-2);
    const names = [nameOf(path), ...(parent === 'rectificationDays' ? [parent] : [])];
    expect(names.some((name) => new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`).test(code))).toBe(true);
  });

  it('that are kept by hand are said to be, and read by no workflow', () => {
    const byHand = paths.filter((path) => path.startsWith('filing.')).map(nameOf);
    expect(byHand.length).toBeGreaterThan(15);
    const plain = byHand.filter((name) => name.includes('.') || /[A-Z]/.test(name));
    expect(plain.filter((name) => new RegExp(`[.'{ ]${name.replaceAll('.', '\\.')}\\b`).test(code))).toEqual([]);
  });
});
