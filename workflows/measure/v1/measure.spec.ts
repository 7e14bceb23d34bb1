import { describe, expect, it } from '@jest/globals';
import { rules } from '../../hazard/v3/testing/cast.js';
import { unborn } from '../../kit/definition.js';
import { Outcome } from '../../kit/testing/scenario.js';
import { SeededRandom } from '../../kit/testing/seeded-random.js';
import { transitionsOf } from '../../kit/transitions.js';
import type { Actor, Instant, Standing } from '../../kit/types.js';
import { measureKinds } from '../../policies/ladder.policy.js';
import { measureEvents } from './measure.events.js';
import type { MeasureFacts } from './measure.facts.js';
import { measureV1 } from './measure.workflow.js';

const local = (text: string): Instant => Date.parse(`${text}+08:00`);
/** A Wednesday. */
const now = local('2026-06-03T09:00');
const person = (accountId: string, role: Actor['role'], unitId: string): Actor => ({
  accountId,
  name: accountId,
  role,
  unitId,
  unitName: unitId,
});
const cast = {
  timer: person('timer', 'system', 'bihuan'),
  office: person('office', 'committeeOffice', 'committee'),
  chief: person('chief', 'committeeOffice', 'committee'),
  mayor: person('mayor', 'committeeLeader', 'committee'),
  head: person('head', 'departmentSupervisor', 'department'),
  otherHead: person('otherHead', 'departmentSupervisor', 'elsewhere'),
  principal: person('principal', 'enterprisePrincipal', 'enterprise'),
  stranger: person('stranger', 'enterprisePrincipal', 'stranger'),
};
const about = {
  caseId: 'hazard-1',
  title: '可燃气体报警器停用',
  level: 'major',
  sector: 'gas',
  place: '储罐区',
  enterpriseName: '先行加油站',
  ownerUnitId: 'department',
  townUnitId: 'town',
  enterpriseUnitId: 'enterprise',
};
const letter = {
  kind: 'letter',
  signer: 'committeeOffice',
  because: 'L2',
  againstUnitId: 'enterprise',
  about,
  text: '请督促限期整改',
};
type Said = { type: string; by?: keyof typeof cast; at?: Instant; [field: string]: unknown };

function say(standing: Standing<MeasureFacts>, { type, by = 'timer', at = now, ...payload }: Said) {
  const seq = standing.seq + 1;
  const command = { type, actor: cast[by], at, payload, commandId: `command-${seq}`, seq };
  return new Outcome({ definition: measureV1, rules }, standing, command);
}
const born = unborn(measureV1, { workflow: 1, policy: 3, calendar: 1 });
const having = (...life: Said[]) => life.reduce((standing, said) => say(standing, said).after, born);
const open: Said = { type: 'OPEN_MEASURE', ...letter };
const sign: Said = { type: 'SIGN', by: 'chief' };
const issue: Said = { type: 'ISSUE', by: 'office' };

describe('a measure', () => {
  it('is drafted, signed, issued and answered, and each waits on a limit of its own', () => {
    say(born, open).moves('drafted').tells('measureToSign').arms('measure.sign', local('2026-06-05T00:00'));
    say(having(open), sign).moves('signed').tells('measureSigned').arms('measure.issue').armsNo('measure.sign');
    say(having(open, sign), issue)
      .moves('issued')
      .tells('measureIssued')
      .arms('measure.answer', local('2026-06-11T00:00'));
    const done = say(having(open, sign, issue), { type: 'ANSWER', by: 'principal', text: '已整改' });
    done.moves('done').tells('measureAnswered').records({ answer: '已整改', endedAt: now }).armsNo('measure.answer');
  });

  it('that asks for no answer ends with its issue', () => {
    const bulletin = { ...open, kind: 'bulletin', signer: 'committeeLeader' };
    say(having(bulletin, { type: 'SIGN', by: 'mayor' }), issue)
      .moves('done')
      .records({ endedAt: now })
      .armsNo('measure.answer');
  });

  it('unsigned is asked for every working day, from the second on further up, without end', () => {
    const standing = having(open);
    const due = (n: number) => ({ type: 'MEASURE_DUE', kind: 'measure.sign', anchor: 1, n, covers: 1, dueAtMs: now });
    say(standing, due(1)).tells('measureToSign').arms('measure.sign', local('2026-06-08T09:00'));
    const late = say(standing, due(250)).arms('measure.sign');
    expect(measureV1.notices(standing, late.command, late.after, rules)[0]?.audience).toContainEqual({
      post: 'committeeLeader',
    });
    say(standing, { ...due(1), by: 'office' }).refused('timerOnly');
  });

  it('is signed by whom it names and not by whoever wrote it', () => {
    say(having(open), { type: 'SIGN', by: 'head' }).refused('actorMaySign');
    const rewritten = having(open, { type: 'REWRITE', by: 'chief', text: '改写' });
    say(rewritten, sign).refused('signerDidNotWrite');
    say(rewritten, { type: 'SIGN', by: 'mayor' }).moves('signed');
    const stop: Said = { ...open, kind: 'stop', signer: 'departmentSupervisor' };
    say(having(stop), { type: 'SIGN', by: 'otherHead' }).refused('actorMaySign');
    say(having(stop), { type: 'SIGN', by: 'mayor' }).refused('actorMaySign');
    say(having(stop), { type: 'SIGN', by: 'head' }).moves('signed');
    say(having(stop), { type: 'REWRITE', by: 'otherHead', text: '改写' }).refused('writesForSigner');
    say(having(stop, { type: 'SIGN', by: 'head' }), { type: 'ISSUE', by: 'otherHead' }).refused('writesForSigner');
  });

  it('says what is missing in a form', () => {
    say(born, { ...open, by: 'office' }).refused('timerOnly');
    say(born, { ...open, text: '' }).refused('givesText');
    say(born, { ...open, about: undefined }).refused('namesHazard');
    say(having(open), open).refused('measureIsNew');
    say(having(open), { type: 'REWRITE', by: 'office', text: ' ' }).refused('givesText');
    say(born, sign).refused('actorMaySign', 'measureIsDrafted');
    say(born, { type: 'REWRITE', by: 'office', text: '改写' }).refused('measureIsDrafted');
    say(born, { type: 'WITHDRAW', by: 'office', reason: '误报' }).refused('measureIsDrafted');
    say(having(open), { type: 'WITHDRAW', by: 'office', reason: '' }).refused('givesReason');
    say(having(open, sign), { type: 'SEND_BACK', by: 'chief' }).refused('givesReason');
    say(having(open, sign), { type: 'SEND_BACK', by: 'head', reason: '重写' }).refused('actorMaySign');
    const issued = having(open, sign, issue);
    say(issued, { type: 'ANSWER', by: 'stranger', text: '已整改' }).refused('answererIsConcerned');
    say(issued, { type: 'ANSWER', by: 'principal', text: '' }).refused('givesText');
    say(issued, { type: 'ANSWER', by: 'head', text: '已整改' }).refused('answererIsConcerned');
    const stop: Said = { ...open, kind: 'stop', signer: 'departmentSupervisor' };
    const ordered = having(stop, { type: 'SIGN', by: 'head' }, { type: 'ISSUE', by: 'head' });
    say(ordered, { type: 'ANSWER', by: 'head', text: '企业已停产整顿' }).moves('done');
    say(ordered, { type: 'ANSWER', by: 'otherHead', text: '已停' }).refused('answererIsConcerned');
  });

  it('is sent back or withdrawn before it is issued, never after', () => {
    say(having(open, sign), { type: 'SEND_BACK', by: 'chief', reason: '重写' }).moves('drafted').arms('measure.sign');
    for (const life of [[open], [open, sign]]) {
      say(having(...life), { type: 'WITHDRAW', reason: '隐患已销号' })
        .moves('withdrawn')
        .tells('measureWithdrawn');
    }
    say(having(open, sign, issue), { type: 'WITHDRAW', by: 'office', reason: '误报' }).refused('notOpenInThisState');
  });

  it('asks only while its state stands', () => {
    const drafted = having(open);
    expect(measureV1.stillAsks('course:drafted', drafted)).toBe(true);
    expect(measureV1.stillAsks('course:drafted', having(open, sign))).toBe(false);
  });
});

describe('lives of a measure', () => {
  it('never fall silent while open, whatever is sent and in whatever order', () => {
    const events = Object.keys(measureEvents).filter((type) => type !== 'MEASURE_DUE');
    let moved = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const random = new SeededRandom(seed);
      let standing = say(born, { ...open, kind: random.pick(measureKinds) }).after;
      for (let step = 0; step < 20; step += 1) {
        const type = random.pick(events);
        const by = random.pick(Object.keys(cast)) as keyof typeof cast;
        const outcome = say(standing, { type, by, text: '答复', reason: '理由' });
        if (outcome.reasons().length > 0) continue;
        standing = outcome.after;
        moved += 1;
        expect(measureV1.deadlines(standing, rules).length > 0).toBe(measureV1.isOpen(standing));
      }
    }
    expect(moved).toBeGreaterThan(500);
  });

  it('give every event one owner', () => {
    const owners = transitionsOf(measureV1.machine).filter(({ event }) => event !== '');
    expect([...new Set(owners.map(({ event }) => event))].sort()).toEqual(Object.keys(measureEvents).sort());
  });
});
