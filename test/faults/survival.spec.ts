import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ServerProcess } from '../support/server.process.js';
import { until } from '../support/until.js';

jest.setTimeout(120_000);

/** The product with its own PostgreSQL, on one data folder, through everything an operator can do to it. */
describe('the server with its own database', () => {
  let folder: string;
  let server: ServerProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-survival-'));
    chmodSync(folder, 0o755);
    server = await start();
  });
  afterEach(async () => {
    await server.signal('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const start = () => ServerProcess.start({ DATA_DIR: folder });
  const lockFile = () => join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const postmaster = () => Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);

  async function report(): Promise<string> {
    const caseId = randomUUID();
    const inspector = await server.as('yingji.inspector1');
    const response = await inspector.post(`/api/hazards?id=${caseId}`).send({
      type: 'SAVE_DRAFT',
      commandId: randomUUID(),
      title: '粮仓顶棚开裂',
      description: '三号仓顶棚开裂，雨天渗水。',
      sector: 'hazardous-chemicals',
    });
    if (response.status !== 201) throw new Error(JSON.stringify(response.body));
    return caseId;
  }

  async function isThere(caseId: string): Promise<boolean> {
    return (await (await server.as('yingji.inspector1')).get(`/api/hazards/${caseId}`)).status === 200;
  }

  it('killed alone leaves its database running, and the next one adopts it', async () => {
    const [caseId, pid] = [await report(), postmaster()];
    await server.kill();
    expect(postmaster()).toBe(pid);
    server = await start();
    expect(postmaster()).toBe(pid);
    expect(await isThere(caseId)).toBe(true);
  });

  it('killed together with its database keeps every commit it has confirmed', async () => {
    const cases: string[] = [];
    for (let n = 0; n < 10; n++) cases.push(await report());
    const pid = postmaster();
    process.kill(pid, 'SIGKILL');
    await server.kill();
    server = await start();
    expect(postmaster()).not.toBe(pid);
    for (const caseId of cases) expect(await isThere(caseId)).toBe(true);
    expect((await server.http.get('/health/ready')).status).toBe(200);
  });

  it('ends cleanly on Ctrl-C pressed twice, and takes its database with it', async () => {
    const caseId = await report();
    expect(await server.signal('SIGINT', 'SIGINT')).toEqual({ code: 0, signal: null });
    expect(existsSync(lockFile())).toBe(false);
    server = await start();
    expect(await isThere(caseId)).toBe(true);
  });

  it('without its database stays alive, says that it cannot serve, and ends when told', async () => {
    const caseId = await report();
    process.kill(postmaster(), 'SIGINT');
    await until(() => !existsSync(lockFile()));
    expect((await server.http.get('/health/live')).status).toBe(200);
    expect((await server.http.get('/health/ready')).status).toBe(503);
    expect(await server.signal('SIGTERM')).toEqual({ code: 0, signal: null });
    server = await start();
    expect(await isThere(caseId)).toBe(true);
  });
});
