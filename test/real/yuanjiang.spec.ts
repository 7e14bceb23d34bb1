import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { driveToClose, importPublished, openPrincipal, publishedCase, verified } from '../support/published.js';
import { World } from '../support/world.js';

/** Folder of published data, which no clone contains: `npm run test:real -- DIR`. */
const folder = process.env['BIHUAN_REAL_DATA'];

(folder ? describe : describe.skip)('the main job on real input', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    await importPublished(world, 'hazards.csv', await readFile(join(folder ?? '', 'hazards.csv')));
    const { id, unitId } = await publishedCase(world, '沅江市四季红镇先锋加油站');
    caseId = id;
    await driveToClose(world, id, await openPrincipal(world, unitId));
  });
  afterAll(() => world.stop());

  it('drives a hazard of 沅江 through the whole loop; its mails arrive, every history holds', async () => {
    const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${caseId}`);
    expect(body.state.lifecycle.code).toBe('closed');
    const link = `/hazards/${caseId}`;
    expect(world.mailbox.mails.filter(({ text }) => text.includes(link)).length).toBeGreaterThan(10);
    expect(await verified(world)).toMatchObject({ cases: 296, faults: [] });
  });

  it('names each thing that a hand with the owner rights has changed behind its back', async () => {
    const { owner } = world.test;
    const { rows } = await owner.query(`select id from cases where id <> $1 order by id limit 1`, [caseId]);
    const other = rows[0].id as string;
    await owner.query('alter table history disable trigger all');
    await owner.query(
      `update history set line = convert_to(replace(convert_from(line, 'UTF8'), '同意销号', '不同意销号'), 'UTF8')
       where case_id = $1 and event = 'APPROVE_CLOSE'`,
      [caseId],
    );
    expect((await verified(world)).faults.map(({ caseId: named, fault }) => [named, fault])).toEqual([
      [caseId, 'hash does not follow from the line and its predecessor'],
    ]);
    await owner.query(
      `delete from history h where case_id = $1 and seq = (select max(seq) from history where case_id = $1)`,
      [caseId],
    );
    expect((await verified(world)).faults.map(({ fault }) => fault)).toEqual([
      'line is missing at the end of the history',
    ]);
    await owner.query(`update cases set state = jsonb_set(state, '{lifecycle}', '"closed"') where id = $1`, [other]);
    expect((await verified(world)).faults.map(({ caseId: named, fault }) => [named, fault])).toContainEqual([
      other,
      'cases.state is not what the history leads to',
    ]);
  });
});
