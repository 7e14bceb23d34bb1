import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditPass } from '../../../src/auditor/pass/audit.pass.js';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { Measures } from '../../support/measures.js';
import { letPass } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(180_000);

const calendar = new WorkCalendar(calendar1);
const local = (time: string) => Date.parse(`${time}:00+08:00`);

/** Due on Thursday 13 March 2025; the letter is drafted on Wednesday 19 March. */
describe('a hazard whose letter is issued late', () => {
  let world: World;
  let story: Story;
  let measures: Measures;
  beforeAll(async () => {
    world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    measures = new Measures(world);
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(10);
    await letPass(world, local('2025-03-20T10:00'));
  });
  afterAll(() => world?.stop());

  const ahead = async () => {
    const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/schedule`);
    return (body.future as { kind: string; atMs: number }[])
      .filter(({ kind }) => ['rung.L3', 'rung.L4', 'urge.reply'].includes(kind))
      .map(({ kind, atMs }) => `${kind} ${calendar.localDate(atMs)}`);
  };
  const events = async () => (await story.history()).map(({ event }: { event: string }) => event);

  it('waits for the date that the letter names, from its issue on, and asks once', async () => {
    expect((await ahead()).slice(0, 2)).toEqual(['urge.reply 2025-03-27', 'rung.L3 2025-03-27']);
    const [letter] = await measures.of(story);
    await measures.does('anweiban1', letter.id, 'SIGN');
    await measures.does('anweiban2', letter.id, 'ISSUE');
    await world.settle();
    expect(await events()).toContain('MEASURE_ISSUED');
    expect((await ahead()).slice(0, 2)).toEqual(['rung.L3 2025-03-28', 'rung.L4 2025-04-03']);
  });

  it('is explained by the answer, and told nobody twice of what the measure told', async () => {
    const [letter] = await measures.of(story);
    await measures.does('yingji.leader', letter.id, 'ANSWER', { text: '已派人驻点督促，3 月底前完成。' });
    await world.settle();
    const lines = await story.history();
    expect(lines.at(-1)).toMatchObject({ event: 'MEASURE_ANSWERED', payload: { because: 'L2', measureId: letter.id } });
    expect((await ahead())[0]).toBe('rung.L3 2025-03-28');
  });

  it('is reckoned the same by the auditor, who reads nothing but the lines', async () => {
    await letPass(world, local('2025-04-25T10:00'));
    const fired = (await story.history()).filter(({ event }: { event: string }) => event === 'RUNG_DUE');
    expect(fired.map(({ payload }: { payload: { kind: string } }) => payload.kind)).toContain('rung.L5');
    await world.service(AuditPass).run('all');
    const { rows } = await world.test.owner.query('select code, kind from audit_findings where gone_at is null');
    expect(rows).toEqual([]);
  });
});
