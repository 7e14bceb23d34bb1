import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { FileStore } from '../../../src/files/file.store.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

let world: World;
let story: Story;
let entries: Record<string, Uint8Array>;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
  await story.determinedMajor();
  const issued = await (await world.as('yingji.inspector1'))
    .post(`/api/hazards/${story.id}/documents/inspectionRecord`)
    .send({ commandId: randomUUID() });
  expect(issued.status).toBe(201);
  await story.assigned(30);
  const { status, headers, body } = await pack('yingji.leader');
  expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
  expect(headers['content-disposition']).toContain(encodeURIComponent('证据包-储罐区可燃气体报警器停用'));
  entries = unzipSync(new Uint8Array(body));
});
afterAll(() => world?.stop());

const pack = async (by: string, id = story.id) =>
  (await world.as(by)).get(`/api/hazards/${id}/evidence-pack`).buffer(true).responseType('blob');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (path: string) => Buffer.from(entries[path]!).toString();

describe('an evidence pack', () => {
  it('holds every bound file under its hash, papers apart, and an index that names them all', async () => {
    const { rows } = await world.test.owner.query<{ sha256: string }>(
      'select f.sha256 from file_bindings b join files f on f.id = b.file_id where b.case_id = $1 order by b.seq, f.id',
      [story.id],
    );
    const placed = Object.keys(entries).filter((path) => /^(files|documents)\//.test(path));
    expect(rows.length).toBeGreaterThan(2);
    expect(placed.map((path) => sha256(entries[path]!)).sort()).toEqual(rows.map((row) => row.sha256).sort());
    expect(placed.filter((path) => path.startsWith('documents/'))).toHaveLength(1);
    const index = text('index.txt');
    expect(index).toMatch(/^证据包：储罐区可燃气体报警器停用\r\n案卷：/);
    for (const path of [...placed, 'history.jsonl']) {
      expect(index).toContain(path);
      expect(index).toContain(sha256(entries[path]!));
    }
    expect(index).toContain(`共 ${placed.length} 个文件。`);
  });

  it('holds lines and numbers that verify without us', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bihuan-pack-'));
    const file = join(folder, 'history.jsonl');
    writeFileSync(file, entries['history.jsonl']!);
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/verify-standalone.mjs', file], {
      encoding: 'utf8',
      env: {},
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(new RegExp(`^export of case ${story.id} alone`));
    expect(stdout).toMatch(/cases=1 .*numbers=4 rules=0 faults=0/);
    expect(status).toBe(0);
  });

  it('is for those who answer for the case or look at all', async () => {
    const statuses = async (...people: string[]) => Promise.all(people.map(async (one) => (await pack(one)).status));
    expect(await statuses('anweiban1', 'yingji.leader')).toEqual([200, 200]);
    expect(await statuses('yingji.inspector1', 'xianxing.principal')).toEqual([403, 403]);
    expect(await statuses('shijian.leader')).toEqual([404]);
    expect((await pack('anweiban1', randomUUID())).status).toBe(404);
  });

  it('is refused, and not torn, where a content is gone from the store', async () => {
    const { rows } = await world.test.owner.query<{ sha256: string }>(
      'select f.sha256 from file_bindings b join files f on f.id = b.file_id where b.case_id = $1 limit 1',
      [story.id],
    );
    const path = world.service(FileStore).pathOf(rows[0]!.sha256);
    renameSync(path, `${path}.away`);
    const { status, body } = await pack('anweiban1');
    renameSync(`${path}.away`, path);
    expect([status, JSON.parse(Buffer.from(body).toString()).code]).toEqual([500, 'FILE_CONTENT_MISSING']);
  });
});
