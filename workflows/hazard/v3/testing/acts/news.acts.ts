import { endOf, local } from '../../../v1/testing/cast.js';
import type { Acts } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const climbing = { escalation: 'climbing' };
const { clocks } = factsIn.rectifying;
const due = clocks.due!.seq;
const at = (day: string) => local(`${day}T09:00`);
const lettered = {
  rung: 'L2',
  replyRung: 'L2',
  fired: { [`urge:${due}`]: 1, [`rung.L2:${due}`]: 1 },
  clocks: { ...clocks, urged: { seq: 16, at: at('2026-06-04') } },
} as const;
/** Issued on Thursday 18 June, and to be answered by Thursday 25 June 2026. */
const until = endOf('2026-06-25');
const letter = { measureId: 'letter', kind: 'letter', because: 'L2', untilMs: until };
const asked = (answered: boolean) => ({ L2: { measureId: 'letter', until, answered } });

/** What a measure says of itself, and what the ladder makes of it. */
export const newsActs: Acts = {
  'issued, the date of the letter is the date the ladder waits for, and the letter asks for itself': (given) => {
    const standing = given('rectifying', lettered, climbing);
    standing.when({ type: 'LOG_PROGRESS' }).arms('rung.L3', at('2026-06-12')).arms('urge.reply', endOf('2026-06-11'));
    standing
      .when({ type: 'MEASURE_ISSUED', ...letter })
      .moves('climbing')
      .records({ asked: asked(false) })
      .tells()
      .armsNo('urge.reply')
      .arms('rung.L3', at('2026-06-26'));
  },
  'a measure that asks for no answer, or answers for an authority, leaves the ladder alone': (given) => {
    const standing = given('rectifying', lettered, climbing);
    const silent = [
      { ...letter, untilMs: null },
      { ...letter, because: 'verify.limit' },
    ];
    for (const news of silent) {
      standing
        .when({ type: 'MEASURE_ISSUED', ...news })
        .records({ asked: {} })
        .arms('rung.L3', at('2026-06-12'));
    }
  },
  'an answer is the explanation; one to another letter is not': (given) => {
    const open = { ...lettered, asked: asked(false) };
    given('rectifying', open, climbing)
      .when({ type: 'MEASURE_ANSWERED', ...letter })
      .records({ asked: asked(true), explained: true })
      .armsNo('urge.reply')
      .arms('rung.L3', at('2026-06-26'));
    given('rectifying', open, climbing)
      .when({ type: 'MEASURE_ANSWERED', ...letter, measureId: 'another' })
      .records({ asked: asked(false), explained: false });
    given('rectifying', open, climbing)
      .when({ type: 'MEASURE_ANSWERED', ...letter, because: 'verify.limit' })
      .records({ asked: asked(false), explained: false });
  },
  'the two may come in either order, and twice': (given) => {
    given('rectifying', lettered, climbing)
      .when({ type: 'MEASURE_ANSWERED', ...letter })
      .records({ asked: asked(true), explained: true });
    given('rectifying', { ...lettered, asked: asked(true) }, climbing)
      .when({ type: 'MEASURE_ISSUED', ...letter })
      .records({ asked: asked(true) });
    given('rectifying', { ...lettered, asked: asked(false) }, climbing)
      .when({ type: 'MEASURE_ISSUED', ...letter, measureId: 'another', untilMs: until + 1 })
      .records({ asked: asked(false) });
  },
  'a letter left without its answer brings the next rung forward, once the date has passed': (given) => {
    const early = { L2: { ...asked(false).L2, until: endOf('2026-06-02') } };
    const lives = (more: object) =>
      given('rectifying', { ...lettered, asked: early, ...more } as never, climbing).when({ type: 'LOG_PROGRESS' });
    lives({}).arms('rung.L3', at('2026-06-03'));
    lives({ asked: { L2: { ...early.L2, until: endOf('2026-03-20') } } }).arms('rung.L3', at('2026-06-01'));
    lives({ asked: { L2: { ...early.L2, answered: true } } }).arms('rung.L3', at('2026-06-10'));
  },
  'a letter issued only after the ladder had gone on holds nothing, and still asks for itself': (given) => {
    const on = { ...lettered, rung: 'L3', fired: { ...lettered.fired, [`rung.L3:${due}`]: 1 } } as const;
    const standing = given('rectifying', on, climbing);
    standing.when({ type: 'LOG_PROGRESS' }).arms('rung.L4', at('2026-06-22'));
    standing
      .when({ type: 'MEASURE_ISSUED', ...letter })
      .armsNo('urge.reply')
      .arms('rung.L4', at('2026-06-22'));
  },
  'a rung reached anew asks anew, whatever was written before': (given) => {
    given('rectifying', { asked: asked(true) }, climbing)
      .when({ type: 'RUNG_DUE', kind: 'rung.L2', anchor: due, at: at('2026-06-04') })
      .records({ asked: {}, explained: false })
      .arms('urge.reply', endOf('2026-06-11'));
  },
  'only the measure itself speaks of it, and to a hazard that stands': (given) => {
    for (const type of ['MEASURE_ISSUED', 'MEASURE_ANSWERED'] as const) {
      given('rectifying').when({ type, by: 'office' }).refused('timerOnly');
      given('draft').when({ type }).refused('wasReported');
      given('closed').when({ type }).refused('caseIsOpen');
    }
  },
};
