import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const byEngine = [
  'cases',
  'history',
  'deadlines',
  'outbox',
  'personal_data',
  'numbers',
  'seals',
  'seal_leaves',
  'standstills',
];
/** Written by triggers of the database alone, which are told in migrations. */
const byTriggers = ['number_counters', 'clock_changes'];
const tables = [...byEngine, ...byTriggers].join('|');
const name = `(?:only\\s+)?(?:public\\.)?"?(?:${tables})"?\\b`;

/** A statement that changes one of the engine's tables, whatever the case and the line breaks. */
const write = new RegExp(
  `\\b(?:insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?|merge\\s+into|copy)\\s+${name}(?!\\.)`,
  'gi',
);

/** TypeORM would write without a word of SQL: an entity on one of the tables, or its query builder. */
const entity = new RegExp(`@Entity\\(\\s*(?:\\{[^}]*name:\\s*)?['"](?:${tables})['"]`, 'g');

function writersAmong(files: readonly { file: string; text: string }[]): string[] {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(write), ...text.matchAll(entity)].map(([found]) => `${file}: ${found.replace(/\s+/g, ' ')}`),
  );
}

describe(`${byEngine.join(', ')}`, () => {
  const sources = ['src', 'workflows']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.m?[jt]s$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const [engine, others] = [
    sources.filter(({ file }) => file.startsWith('src/engine/')),
    sources.filter(({ file }) => !file.startsWith('src/engine/')),
  ];

  it('are written by the engine', () => {
    const written = writersAmong(engine).map((found) => found.split(' ').at(-1));
    expect(new Set(written)).toEqual(new Set(byEngine));
  });

  it('are written by nobody else, no feature and no migration', () => {
    const migrations = 'src/platform/database/migrations';
    const ofTriggers = new RegExp(`^${migrations}/.* (?:${byTriggers.join('|')})$`);
    // A migration fills the column it adds, once.
    const filled = [`${migrations}/0011-indices.ts: update cases`];
    expect(writersAmong(others).filter((found) => !ofTriggers.test(found))).toEqual(filled);
  });

  it.each([
    'insert into history (case_id) values ($1)',
    'UPDATE cases\n  SET seq = 1',
    'update only "cases" set seq = 1',
    'with gone as (delete from deadlines returning 1) select 1',
    'truncate table outbox',
    'update numbers set n = 1',
    'insert into seal_leaves (seal_n) values (1)',
    'delete from clock_changes',
    'update personal_data set value = null',
    `@Entity('cases')`,
    `@Entity({ name: 'outbox' })`,
  ])('are seen to be written by %j', (text) => {
    expect(writersAmong([{ file: 'planted', text }])).toHaveLength(1);
  });

  it.each([
    'select id from cases where id = $1 for update',
    'insert into import_cases (id) values ($1)',
    'before update or delete on history',
  ])('are not taken to be written by %j', (text) => {
    expect(writersAmong([{ file: 'planted', text }])).toEqual([]);
  });
});
