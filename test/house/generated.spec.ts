import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pages } from '../../src/cli/generate/pages.js';

describe('generated pages', () => {
  it.each(pages())('$path is what its definition says now', ({ path, text }) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});
