import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Migrator } from '../../../src/engine/migrator.js';
import { RuleBook } from '../../../workflows/rule-book.js';
import { open } from '../../integration/engine/first.lives.js';
import { livedFirst } from '../../integration/engine/first.version.js';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const shipped = new RuleBook().versionsFor('hazard', 0);

/** Who of the demonstration played which part when version 1 was in force. */
const people = {
  inspector: 'sijihong.inspector1',
  supervisor: 'yingji.leader',
  deputy: 'yingji.inspector2',
  principal: 'xianxing.principal',
};

/** Reminders are numbered by their days from version 3 on; what stands is their instant. */
const byInstant = (limit: object) => {
  const { kind, n } = limit as { kind: string; n: number };
  return { ...limit, n: /^remind\.R[23]$/.test(kind) ? 'by its day' : n };
};

describe('8.27 a policy that changes', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    const other = await Practice.reported(world);
    const ids = new Map([
      ['town', other.unit('sijihong')],
      ['department', other.unit('emergency-management')],
      ['supervising-department', other.unit('emergency-management')],
    ]);
    for (const [name, account] of Object.entries(people)) {
      const { accountId, unitId } = (await (await world.as(account)).get('/api/me')).body;
      ids.set(name, accountId);
      if (name === 'principal') ids.set('enterprise', unitId);
    }
    const caseId = await livedFirst(world.test.database, {
      steps: open.rectifying,
      from: world.clock.now - 36_000_000,
      everyMs: 3_600_000,
      until: world.clock.now,
      ids: (value) => JSON.parse(JSON.stringify(value), (_key, inner) => ids.get(inner) ?? inner),
    });
    practice = Practice.of(world, await Story.of(world, caseId));
    await world.settle();
  });
  afterAll(() => world.stop());

  const armed = async (): Promise<object[]> =>
    (await practice.story.view()).deadlines.filter(({ kind }: { kind: string }) => kind !== 'dual.report');

  it('8.27 leaves what is running under the rules it began with', async () => {
    expect((await practice.story.view()).versions).toEqual({ workflow: 1, policy: 1, calendar: 1 });
    expect((await Practice.reported(world).then(({ story }) => story.view())).versions).toEqual(shipped);
    const before = await armed();
    await live(world, 3);
    expect(await armed()).toEqual(before);
    expect((await practice.story.view()).practice).toBeNull();
    const stop = await practice.story.send('yingji.leader', 'STOP_PRODUCTION', await practice.stop(30));
    expect(reasonsOf(stop)).toEqual(['notOpenInThisState']);
  });

  it('8.27 moves it only by a recorded line, after which every date stands where it stood and the ladder goes on above it', async () => {
    const { story } = practice;
    const before = await armed();
    const migrator = world.service(Migrator);
    expect(await migrator.waiting('hazard')).toBe(1);
    await migrator.apply(story.id, 'hazard', shipped);
    const view = await story.view();
    const later = ['remind.R0', 'remind.R1', 'rung.L2', 'rung.L3', 'rung.L4', 'rung.L5', 'rung.L6', 'rung.L7'];
    const after = (await armed()) as { kind: string }[];
    expect(view.versions).toEqual(shipped);
    expect(after.filter(({ kind }) => !later.includes(kind)).map(byInstant)).toEqual(
      (before as object[]).map(byInstant),
    );
    expect(after.map(({ kind }) => kind).filter((kind) => later.includes(kind))).toEqual(later);
    const [line] = (await story.history()).slice(-1);
    expect([line.event, line.actor.name]).toEqual(['MIGRATE', '系统']);
    expect((await practice.numbers()).sort()).toEqual(['assignment', 'hazard', 'list']);
    expect(await practice.limits()).toContain('dual.report');
  });

  it('8.27 goes on under the new rules to its end', async () => {
    const { story } = practice;
    await story.does('yingji.leader', 'STOP_PRODUCTION', await practice.stop(30));
    await story.dualReported();
    await practice.handedIn();
    expect(await practice.state('production')).toBe('stopped');
    const evaluation = [await story.file(story.principal)];
    await story.does(story.principal, 'APPLY_RESUME', { treatment: '已整改。', evaluation });
    const site = await practice.onSite('yingji.leader', 'yingji.inspector1', 'yingji.inspector2');
    await story.does('yingji.leader', 'APPROVE_RESUME', { ...site, opinion: '审查合格。' });
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
