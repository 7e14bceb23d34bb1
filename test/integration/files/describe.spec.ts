import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsQueries } from '../../../src/accounts/accounts.queries.js';
import { demoAccounts } from '../../../src/accounts/demo-account.facts.js';
import { FilesService } from '../../../src/files/files.service.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from '../people/people.app.js';
import { bindToCase } from './bound.case.js';

let db: TestDatabase;
let world: PeopleApp;
let files: FilesService;
let inspector: Actor;
let colleague: Actor;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db);
  files = world.app.get(FilesService, { strict: false });
  inspector = await actor('caowei.inspector1');
  colleague = await actor('caowei.inspector2');
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

async function actor(account: string): Promise<Actor> {
  const id = demoAccounts.find((demo) => demo.account === account)?.id ?? '';
  const [found] = await world.app.get(AccountsQueries, { strict: false }).actors([id]);
  if (!found) throw new Error(`no ${account}`);
  return found;
}

async function uploaded(by: Actor): Promise<{ fileId: string; sha256: string }> {
  const fileId = randomUUID();
  const sha256 = fileId.replaceAll('-', '').repeat(2);
  await db.owner.query(
    `insert into files (id, sha256, size_bytes, media_type, original_name, uploaded_by) values ($1, $2, 1, 'image/png', 'a', $3)`,
    [fileId, sha256, by.accountId],
  );
  return { fileId, sha256 };
}

const refusal = (code: string, fileIds: string[]) => ({ of: expect.objectContaining({ code, extra: { fileIds } }) });

describe('FilesService.describe', () => {
  it('answers the hashes of own unbound files in the order asked for', async () => {
    const [one, two] = [await uploaded(inspector), await uploaded(inspector)];
    expect(await files.describe([two.fileId, one.fileId], inspector)).toEqual([two, one]);
    expect(await files.describe([], inspector)).toEqual([]);
  });

  it("refuses a colleague's and one that does not exist alike", async () => {
    const [own, others] = [await uploaded(inspector), await uploaded(colleague)];
    const unknown = randomUUID();
    const ids = [own.fileId, others.fileId, unknown];
    await expect(files.describe(ids, inspector)).rejects.toMatchObject(refusal('FILE_NOT_YOURS', ids.slice(1)));
  });

  it('refuses one that is bound, but for the command that bound it', async () => {
    const { fileId, sha256 } = await uploaded(inspector);
    const command = await bindToCase(db.owner, fileId, [inspector.unitId]);
    const bound = refusal('FILE_ALREADY_BOUND', [fileId]);
    await expect(files.describe([fileId], inspector)).rejects.toMatchObject(bound);
    const another = { ...command, commandId: randomUUID() };
    await expect(files.describe([fileId], inspector, another)).rejects.toMatchObject(bound);
    expect(await files.describe([fileId], inspector, command)).toEqual([{ fileId, sha256 }]);
  });
});
