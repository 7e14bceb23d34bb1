import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Numbers } from '../../../src/engine/numbers.js';
import { OrganisationsQueries } from '../../../src/organisations/organisations.queries.js';
import { OrganisationsSeeder } from '../../../src/organisations/organisations.seeder.js';
import { unitIdOf } from '../../../src/organisations/unit.js';
import { someoneWaitsForALock } from '../engine/blocked.js';
import { EngineStage, type Process } from '../engine/stage.js';
import { assign, city, commit, end, numbersOf, registering, report, take } from './registering.js';

const rounds = 60;
const [emergency, housing] = [unitIdOf('emergency-management'), unitIdOf('housing-construction')];

describe('numbers of the registers', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open('2026-03-02T10:00:00+08:00');
    await new OrganisationsSeeder(stage.database).seed();
  });
  afterAll(() => stage.close());

  const texts = async (caseId: string) => (await numbersOf(stage.database, [caseId])).map(({ text }) => text);

  it('are taken in the commit of the line, each in a row of its kind, office and year', async () => {
    const [one, other] = [
      await report(stage, [take('hazard'), assign(emergency)]),
      await report(stage, [take('hazard')]),
    ];
    await commit(stage.database, [one]);
    await commit(stage.database, [other]);
    expect(await texts(one.caseId)).toEqual(['沅应急交〔2026〕1号', '沅隐2026-00001']);
    expect(await texts(other.caseId)).toEqual(['沅隐2026-00002']);
  });

  it.each([
    ['list', city, '沅清2027-0001'],
    ['closeOut', city, '沅销2027-0001'],
    ['rectificationOrder', emergency, '（沅）应急责改〔2027〕1号'],
    ['inspectionRecord', housing, '（沅）住建检记〔2027〕1号'],
    ['recheckOpinion', housing, '（沅）住建复查〔2027〕1号'],
    ['assignment', unitIdOf('safety-committee'), '沅安委办交〔2027〕1号'],
    ['assignment', unitIdOf('caowei'), '沅草尾交〔2027〕1号'],
  ])('of kind %s by %s read %s', async (kind, office, text) => {
    const read = 'select bihuan_number_text($1, $2, 2027, 1) as text';
    expect(await stage.database.query(read, [kind, office])).toEqual([{ text }]);
  });

  it('carry the name of a unit that has no mark, and grow when four digits are too few', async () => {
    const read = 'select bihuan_number_text($1, $2, 2026, $3) as text';
    const unit = await new OrganisationsQueries(stage.database).unit(unitIdOf('armed-police'));
    expect(await stage.database.query(read, ['assignment', unitIdOf('armed-police'), 7])).toEqual([
      { text: `${unit?.name}交〔2026〕7号` },
    ]);
    expect(await stage.database.query(read, ['list', city, 12_345])).toEqual([{ text: '沅清2026-12345' }]);
  });

  it('begin anew with the local year', async () => {
    const request = await report(stage, [take('hazard')]);
    await stage.clock.set('2027-01-01T00:30:00+08:00');
    await commit(stage.database, [request]);
    expect(await texts(request.caseId)).toEqual(['沅隐2027-00001']);
  });

  it('are not lost when their transaction rolls back', async () => {
    const [first, lost, next] = [
      await report(stage, [assign(housing)]),
      await report(stage, [assign(housing)]),
      await report(stage, [assign(housing)]),
    ];
    await commit(stage.database, [first]);
    const rolledBack = stage.database.transaction(async (tx) => {
      await commit(tx, [lost]);
      throw new Error('the paper could not be stored');
    });
    await expect(rolledBack).rejects.toThrow('the paper');
    await commit(stage.database, [next]);
    expect([...(await texts(first.caseId)), ...(await texts(next.caseId))]).toEqual([
      '沅住建交〔2027〕1号',
      '沅住建交〔2027〕2号',
    ]);
  });

  it('stay when they are ended, and the next of their kind may be taken by the same line', async () => {
    const caseId = randomUUID();
    await commit(stage.database, [await report(stage, [take('list'), assign(emergency)], caseId)]);
    const again = await stage.command(caseId, 'ENTER_BASIS');
    await commit(stage.database, [registering(again, [end('list'), end('assignment'), take('list')])]);
    expect(await numbersOf(stage.database, [caseId])).toMatchObject([
      { text: '沅应急交〔2027〕1号', ended: 2 },
      { text: '沅清2027-0001', ended: 2 },
      { text: '沅清2027-0002', ended: null },
    ]);
  });

  it('end from the latest, so many as are ended', async () => {
    const caseId = randomUUID();
    await commit(stage.database, [await report(stage, [assign(emergency)], caseId)]);
    const second = await stage.command(caseId, 'ENTER_BASIS');
    await commit(stage.database, [registering(second, [assign(housing)])]);
    const third = await stage.command(caseId, 'CONFIRM_BASIS');
    await commit(stage.database, [registering(third, [end('assignment')])]);
    expect((await numbersOf(stage.database, [caseId])).map(({ ended }) => ended)).toEqual([null, 3]);
  });

  it('refuse to be taken and ended in one commit', async () => {
    const request = await report(stage, [take('list'), end('list')]);
    await expect(commit(stage.database, [request])).rejects.toThrow('taken and ended');
  });

  it('are known before they are taken, to one transaction only', async () => {
    const numbers = new Numbers();
    const wanted = { kind: 'recheckOpinion', office: emergency, atMs: stage.clock.now } as const;
    const request = await report(stage, [{ act: 'take', kind: 'recheckOpinion', office: emergency }]);
    let other: Promise<string> = Promise.resolve('');
    const printed = await stage.database.transaction(async (tx) => {
      const text = await numbers.next(tx, wanted);
      other = stage.database.transaction((rival) => numbers.next(rival, wanted));
      await someoneWaitsForALock(stage.test.owner);
      await commit(tx, [request]);
      return text;
    });
    expect(await texts(request.caseId)).toEqual([printed]);
    expect([printed, await other]).toEqual(['（沅）应急复查〔2027〕1号', '（沅）应急复查〔2027〕2号']);
  });

  it(`never deadlock nor leave a gap in ${rounds} rounds of two processes over two offices`, async () => {
    const [one, other]: Process[] = [await stage.anotherProcess(), await stage.anotherProcess()];
    for (let round = 0; round < rounds; round++) {
      const batch = async (offices: string[]) =>
        Promise.all(offices.map((office) => report(stage, [assign(office), take('hazard')])));
      const forth = await batch([emergency, housing, emergency, housing]);
      const back = await batch([housing, emergency, housing, emergency]);
      const written = await Promise.all([commit(one!.database, forth), commit(other!.database, back)]);
      expect(written.map(({ size }) => size)).toEqual([4, 4]);
    }
    const counters = await stage.database.query<{ last: number; most: number; count: number }>(
      `select c.last, max(n.n) as most, count(*)::int as count from number_counters c
       join numbers n using (kind, office, year) group by c.kind, c.office, c.year, c.last`,
    );
    for (const { last, most, count } of counters) expect([most, count]).toEqual([last, last]);
    expect(Math.max(...counters.map(({ last }) => last))).toBeGreaterThanOrEqual(rounds * 8);
  });
});
