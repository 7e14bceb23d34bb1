import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoPassword } from '../../../src/accounts/demo-account.facts.js';
import { StartLines } from '../../../src/platform/start.lines.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from './people.app.js';

const production = { BIHUAN_MODE: 'production', SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'https://bihuan.example' };

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  await db?.drop();
});

async function started(settings: Record<string, string>): Promise<{ world: PeopleApp; printed: string }> {
  let printed = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const world = await PeopleApp.start(db, settings).finally(() => write.mockRestore());
  return { world, printed };
}

describe('who is known after a start', () => {
  it('in a demonstration: its people, printed with their password', async () => {
    const { world } = await started({});
    const lines = world.app.get(StartLines).all().join('\n');
    expect(lines).toContain(demoPassword);
    expect(lines).toMatch(/caowei\.inspector1 .*检查人员/);
    expect((await world.signIn('anweiban1', demoPassword)).status).toBe(201);
    expect((await world.http.get('/api/mode')).body.mode).toBe('demonstration');
    const { body } = await world.http.get('/api/demo/accounts');
    expect(body).toContainEqual(expect.objectContaining({ account: 'caowei.inspector1', password: demoPassword }));
    await world.stop();
  });

  it('in production on the same database: none of them, but a first account whose password is printed once', async () => {
    const { world, printed } = await started(production);
    expect((await world.signIn('anweiban1', demoPassword)).body.code).toBe('SIGN_IN_FAILED');
    expect((await db.owner.query('select from sessions')).rowCount).toBe(0);
    expect(world.app.get(StartLines).all().join('\n')).not.toContain(demoPassword);
    expect((await world.http.get('/api/mode')).body.mode).toBe('production');
    expect((await world.http.get('/api/demo/accounts')).status).toBe(404);
    const password = /password: (\w+)/.exec(printed)?.[1] ?? '';
    const { body, headers } = await world.signIn('anweiban', password);
    expect(body.mustChangePassword).toBe(true);
    expect(String(headers['set-cookie'])).toMatch(/Secure/);
    await world.stop();
    const again = await started(production);
    expect(again.printed).not.toContain('password');
    await again.world.stop();
  });
});
