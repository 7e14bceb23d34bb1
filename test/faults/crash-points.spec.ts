import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyCases } from '../../src/engine/verify.js';
import { queryableOver } from '../../src/platform/database/queryable.js';
import { until } from '../support/until.js';
import { CrashStage } from './crash.stage.js';
import { bytesOf, type CaseRecord, mailLine, recordOf } from './record.js';

jest.setTimeout(120_000);

/** Killed between every two steps from the commit to the mail; what is left is compared with a life nobody cut short. */
describe('the server killed by signal 9', () => {
  let stage: CrashStage;
  let control: CaseRecord;
  beforeAll(async () => {
    stage = await CrashStage.open();
    const undisturbed = await stage.reported();
    await stage.determine(undisturbed);
    await stage.told(undisturbed);
    control = await recordOf(stage.owner, stage.mailbox, undisturbed);
  });
  afterAll(() => stage.close());

  const outbox = async (caseId: string) =>
    (
      await stage.owner.query(
        'select leases, finished_at from outbox where case_id = $1 and finished_at is null order by id',
        [caseId],
      )
    ).rows;

  /** Starts again, waits for the end, and compares line by line; `repeated` mails came a second time. */
  async function comesThrough(caseId: string, before: string[], repeated: string[] = []): Promise<void> {
    await stage.start();
    await stage.leasesRunOut();
    await stage.told(caseId);
    expect(await bytesOf(stage.owner, caseId)).toEqual(before);
    const expected = { ...control, mails: [...control.mails, ...repeated].sort() };
    expect(await recordOf(stage.owner, stage.mailbox, caseId)).toEqual(expected);
    expect((await verifyCases(queryableOver(stage.owner))).faults).toEqual([]);
  }

  it('told of a determination three times over: that is what the others must come to', () => {
    expect(control.lines).toHaveLength(4);
    expect(control.mails.length).toBeGreaterThan(3);
  });

  it('after the commit and before the relay loses nothing', async () => {
    const caseId = await stage.reported();
    await stage.kill();
    await stage.start({ RELAY_INTERVAL_MS: '0' });
    await stage.determine(caseId);
    const before = await bytesOf(stage.owner, caseId);
    expect(await outbox(caseId)).toEqual([{ leases: 0, finished_at: null }]);
    await stage.kill();
    await comesThrough(caseId, before);
  });

  it('after the lease and before the queue has the job loses nothing', async () => {
    const caseId = await stage.reported();
    const letGo = await stage.holding('lock table bullmq.job in share row exclusive mode');
    await stage.determine(caseId);
    const before = await bytesOf(stage.owner, caseId);
    await until(async () => (await outbox(caseId))[0]?.leases === 1);
    await stage.kill();
    await letGo();
    await comesThrough(caseId, before);
  });

  it('after the queue took the job, in the middle of its work, loses nothing and tells nothing twice', async () => {
    const caseId = await stage.reported();
    const letGo = await stage.holding('lock table deliveries in share row exclusive mode');
    await stage.determine(caseId);
    const before = await bytesOf(stage.owner, caseId);
    await stage.standsBefore('insert into deliveries');
    await stage.kill();
    await letGo();
    await comesThrough(caseId, before);
  });

  it('after the mail server accepted, before that was written down, repeats byte for byte', async () => {
    const caseId = await stage.reported();
    const arrived = stage.mailbox.mails.length;
    const answer = stage.mailbox.holdAnswers();
    await stage.determine(caseId);
    const before = await bytesOf(stage.owner, caseId);
    await until(() => stage.mailbox.mails.length > arrived);
    const letGo = await stage.holding('lock table deliveries in share row exclusive mode');
    answer();
    await stage.standsBefore('update deliveries set status');
    await stage.kill();
    await letGo();
    const cut = stage.mailbox.mails.slice(arrived);
    await comesThrough(caseId, before, cut.map(mailLine));
    const later = stage.mailbox.mails.slice(arrived + cut.length);
    for (const { messageId, raw } of cut) {
      const again = later.filter((mail) => mail.messageId === messageId);
      expect(again.map((mail) => mail.raw.equals(raw))).toEqual([true]);
    }
  });

  it('and the queue emptied while it lay dead loses nothing', async () => {
    const caseId = await stage.reported();
    const letGo = await stage.holding('lock table deliveries in share row exclusive mode');
    await stage.determine(caseId);
    const before = await bytesOf(stage.owner, caseId);
    await stage.standsBefore('insert into deliveries');
    await stage.kill();
    await letGo();
    const { rows } = await stage.owner.query(
      `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
       where schemaname = 'bullmq' and tablename not in ('migration', 'meta')`,
    );
    await stage.owner.query(`truncate ${rows[0].tables} cascade`);
    await comesThrough(caseId, before);
  });
});
