import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** `process.env` is read in one place, so that every setting is known, described and checked before anything connects. */
describe('the environment', () => {
  it('is read by the configuration and nobody else', () => {
    const readers = ['src', 'workflows']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
      .filter((file) => file.endsWith('.ts') && /process\s*(\.\s*env|\[\s*'env')/.test(readFileSync(file, 'utf8')));
    expect(readers).toEqual(['src/platform/config/config.ts']);
  });
});
