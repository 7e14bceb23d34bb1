import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url).pathname;

/**
 * Versions that cases may stand under. What they decide never changes again: a mend is a new version and a recorded
 * `MIGRATE`, because the history of every open case is replayed with the version its lines name.
 */
const frozen: Record<string, string> = {
  'workflows/hazard/v1': '6e74fdd202f2198945017560ecad2bcf4b240a996e3acedffdf553d57523fa4d',
  'workflows/hazard/v2': 'f6c35413e91c9d67971bc659f5d2dfd177e229de9a5ec02e7b5c15a61ebc5747',
  'workflows/hazard/v3': 'e62b61ebfab197406bc7a60e3b1dfba7bf1045fa3566e0535f2398089876d273',
  'workflows/measure/v1': '00823816490ce6dbfc2d715a180f68520870bce84a08635ca2c62c7f59c01202',
  'workflows/policies/policy-1.ts': 'e7248730de5668b1270de9e1588b0990bafdf3f4cfbb979003e6d8906c1aa168',
  'workflows/policies/policy-2.ts': '0bbfb2cd2f4781648eaead7dc4b33d69a7539bd531a01842e45d757a6690347f',
  'workflows/policies/policy-3.ts': '670a1195a8ea4901796ee7bfb0ea171127da6e2ebd6f810db47c4972fcf6d488',
  'workflows/policies/policy-4.ts': '9fc506d94e7e186ad6105e43fdfb501ceff37ba36eac7aa4a49d0941b0b55ced',
  'workflows/calendars/calendar-1.ts': '96033a6825498d6dc8e015ef28a66f149a6e0cdfadb5395134132a257ac5463f',
};

describe('versions in use', () => {
  it.each(Object.entries(frozen))('%s decides as it did when it was frozen', (path, checksum) => {
    expect(checksumOf(path)).toBe(checksum);
  });
});

/** Over what decides: specs, their stories and generated pages may change. */
function checksumOf(path: string): string {
  const hash = createHash('sha256');
  for (const file of deciding(path)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function deciding(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('testing/'))
    .map((file) => join(path, file))
    .sort();
}
