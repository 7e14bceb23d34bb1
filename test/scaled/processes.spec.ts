import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assignmentForm, basisForm, noPhotos, reportForm } from '../support/example.hazard.js';
import { until } from '../support/until.js';
import { Door } from './door.js';
import { SeveralStage } from './several.stage.js';

const hazards = 200;
const atOnce = 16;
const patienceMs = 180_000;

describe('two API and two worker processes', () => {
  let stage: SeveralStage;
  let door: Door;
  let stationId: string;
  let bureauId: string;
  beforeAll(async () => {
    stage = await SeveralStage.open('2026-03-03T10:00:00+08:00');
    door = new Door(stage.apis.map(({ url }) => url));
    stationId = (await door.get('xianxing.principal', '/api/me')).body.unitId;
    bureauId = (await door.get('yingji.leader', '/api/me')).body.unitId;
  }, patienceMs);
  afterAll(() => stage?.close(), patienceMs);

  const count = async (sql: string) =>
    (await stage.test.owner.query<{ n: number }>(`select (${sql})::int as n`)).rows[0]?.n;

  it(
    'carry two hundred hazards between them, one worker killed half-way',
    async () => {
      let begun = 0;
      let killing: Promise<void> | undefined;
      const clerk = async () => {
        while (begun < hazards) {
          begun += 1;
          if (begun === hazards / 2) killing = stage.killWorker();
          const twins = await untilAcknowledged(door, stationId, bureauId, stage.clock.now);
          expect(twins.map(({ body }) => body.replayed).sort()).toEqual([false, true]);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, clerk));
      await killing;
      await stage.deadLeasesRunOut();
      expect(await count('select count(*) from cases')).toBe(hazards);
      expect(await count(`select count(*) from history where event = 'ACKNOWLEDGE'`)).toBe(hazards);
      await settled(stage);
    },
    patienceMs,
  );

  it(
    'remind of every one when its dates come',
    async () => {
      await stage.clock.set('2026-04-13T10:00:00+08:00');
      await settled(stage);
      const reminded = `select count(distinct case_id) from history where event = 'REMIND_DUE'`;
      expect(await count(reminded)).toBe(hazards);
      expect(await count(`select count(*) from deadlines where failures > 0`)).toBe(0);
    },
    patienceMs,
  );

  it('told everybody what was to be told, once', async () => {
    const { rows: messages } = await stage.test.owner.query<{ message_id: string; recipient: string; tries: number }>(
      'select message_id, recipient, tries from messages',
    );
    const sent = new Map<string, number>();
    for (const { messageId, to } of stage.mailbox.mails) {
      const key = `${messageId} ${to.join()}`;
      sent.set(key, (sent.get(key) ?? 0) + 1);
    }
    expect(messages.length).toBeGreaterThan(0);
    expect(sent.size).toBe(messages.length);
    for (const { message_id, recipient, tries } of messages) {
      const copies = sent.get(`${message_id} ${recipient}`) ?? 0;
      // A mail that was under way when its worker died is sent again, byte for byte, under the same Message-ID.
      expect(copies).toBeGreaterThan(0);
      expect(copies).toBeLessThanOrEqual(tries);
    }
    expect(await count(`select count(*) from messages where tries > 1`)).toBeLessThan(10);
    expect(
      await count(
        `select count(*) from deliveries where channel = 'mail' and status = 'accepted' and message_id is null`,
      ),
    ).toBe(0);
    expect(await count(`select count(*) from deliveries where status in ('refused', 'unknown', 'sending')`)).toBe(0);
    const untold = `select count(*) from outbox o where topic = 'notice'
      and not exists (select from deliveries d where d.outbox_id = o.id)
      and not exists (select from tasks t where t.case_id = o.case_id)`;
    expect(await count(untold)).toBe(0);
  });

  it('leave histories that replay to the cases they left', () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/launch.mjs', 'cli/audit-verify'], {
      env: { PATH: process.env['PATH'], ...stage.settings },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(new RegExp(`cases=${hazards} lines=\\d+ faults=0`));
    expect(status).toBe(0);
  });
});

async function settled(stage: SeveralStage): Promise<void> {
  await until(async () => Object.values(await stage.left()).every((n) => n === 0), patienceMs);
}

/** One hazard from its report to the acknowledgement of its assignment, which reaches both processes at once. */
async function untilAcknowledged(door: Door, stationId: string, bureauId: string, nowMs: number) {
  const id = randomUUID();
  const act = (by: string, form: object) =>
    door.post(by, `/api/hazards/${id}/events`, { commandId: randomUUID(), ...form });
  await door.post('yingji.inspector1', `/api/hazards?id=${id}`, {
    ...reportForm,
    ...noPhotos,
    commandId: randomUUID(),
    enterpriseUnitId: stationId,
    foundAtMs: nowMs - 3_600_000,
  });
  await act('yingji.inspector1', {
    type: 'ENTER_BASIS',
    ...basisForm,
    scans: [await door.upload('yingji.inspector1')],
  });
  await act('yingji.inspector2', { type: 'CONFIRM_BASIS' });
  await act('yingji.leader', { type: 'DETERMINE', level: 'major', opinion: '符合判定条款。' });
  await act('yingji.leader', {
    type: 'ASSIGN',
    dueOn: '2026-04-15',
    ...assignmentForm,
    responsibleUnitId: stationId,
    assigningUnitId: bureauId,
    supervisingUnitId: bureauId,
  });
  return door.everywhere('xianxing.principal', `/api/hazards/${id}/events`, { type: 'ACKNOWLEDGE' });
}
