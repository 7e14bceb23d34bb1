import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../../src/platform/clock.js';
import type { Tx } from '../../../src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

function gate(): { open(): void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe('Database.transaction', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
    await db.owner.query(`insert into duties (duty) values ('a'), ('b')`);
  });
  afterAll(() => db.drop());

  const touch = (tx: Tx, duty: string) =>
    tx.query(`update duties set last_error = coalesce(last_error, '') || '+' where duty = $1`, [duty]);

  it('runs the whole function again after a real deadlock, and both sides win', async () => {
    let runs = 0;
    const arrived = { a: gate(), b: gate() };
    const crossing = (mine: 'a' | 'b', other: 'a' | 'b') =>
      db.database.transaction(async (tx) => {
        runs++;
        await touch(tx, mine);
        arrived[mine].open();
        await arrived[other].opened;
        await touch(tx, other);
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(runs).toBe(3);
    expect(await db.database.query('select last_error from duties order by duty')).toEqual([
      { last_error: '++' },
      { last_error: '++' },
    ]);
  });

  it('gives up after five serialization failures', async () => {
    let runs = 0;
    const failing = db.database.transaction(async (tx) => {
      runs++;
      await tx.query(`do $$ begin raise exception 'moved' using errcode = '40001'; end $$`);
    });
    await expect(failing).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(5);
  });

  it('does not repeat any other failure, and leaves nothing of it', async () => {
    let runs = 0;
    const failing = db.database.transaction(async (tx) => {
      runs++;
      await tx.query(`insert into duties (duty) values ('c')`);
      await tx.query(`insert into duties (duty) values ('a')`);
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(runs).toBe(1);
    expect(await db.database.query(`select from duties where duty = 'c'`)).toEqual([]);
  });

  it('answers the rows of every kind of statement, prepared ones too', async () => {
    const rows = await db.database.transaction((tx) =>
      tx.run<{ duty: string }>({
        name: 'test.insert',
        text: 'insert into duties (duty) values ($1) returning duty',
        values: ['d'],
      }),
    );
    expect(rows).toEqual([{ duty: 'd' }]);
  });

  it('reads the virtual clock where there is one', async () => {
    const clock = new Clock(db.database);
    expect(Math.abs((await clock.now()) - Date.now())).toBeLessThan(5_000);
    await db.owner.query('insert into virtual_clock (frozen_ms) values (1700000000123)');
    expect(await clock.now()).toBe(1_700_000_000_123);
    expect(await db.database.transaction((tx) => clock.now(tx))).toBe(1_700_000_000_123);
  });
});
