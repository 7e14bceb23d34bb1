import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const contact = '王某 13900007777';

describe('8.13 who reported stays sealed', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.reported(world, { origin: 'PUBLIC_REPORT', reporterContact: contact });
    await practice.story.determinedMajor();
    await practice.story.assigned(60);
    await world.settle();
  });
  afterAll(() => world.stop());

  it('8.13 the line holds a commitment, the value lies apart from the case', async () => {
    const { rows } = await world.test.owner.query(
      `select p.value, p.commitment = convert_from(h.line, 'UTF8')::jsonb #>> '{event,payload,commitments,reporterContact}' as committed
       from personal_data p join history h on h.case_id = p.case_id and h.seq = 1 where p.case_id = $1`,
      [practice.story.id],
    );
    expect(rows).toEqual([{ value: contact, committed: true }]);
    const written = await world.test.owner.query(
      `select count(*)::int as n from (select convert_from(line, 'UTF8') as words from history
         union all select facts::text from cases union all select payload::text from outbox) w where words like $1`,
      ['%13900007777%'],
    );
    expect(written.rows).toEqual([{ n: 0 }]);
  });

  it.each([
    'yingji.leader',
    'yingji.inspector1',
    'anweiban1',
    'shenji.auditor',
    'sijihong.inspector1',
    'xianxing.principal',
  ])('8.13 no page of the hazard says it, whoever reads: %s', async (account) => {
    const agent = await world.as(account);
    const { id } = practice.story;
    for (const path of [`/${id}`, `/${id}/history`, `/${id}/documents`, '']) {
      const { status, text } = await agent.get(`/api/hazards${path}`);
      expect([path, status < 500, text.includes('13900007777')]).toEqual([path, true, false]);
    }
  });

  it('8.13 no mail says it', async () => {
    const told = world.mailbox.mails.filter(({ text, subject }) => `${subject}${text}`.includes('13900007777'));
    expect([world.mailbox.mails.length > 0, told]).toEqual([true, []]);
  });

  it('8.13 it may be erased without breaking the history', async () => {
    await world.test.owner.query('delete from personal_data where case_id = $1', [practice.story.id]);
    expect(await faultsOf(world)).toEqual([]);
  });
});
