import type { SeededChance } from '../../demo/script/seeded.chance.js';
import { shares } from '../figures/city.figures.js';

/** How the letters about a hazard are signed, issued and answered: by their limits, beyond them, or not at all. */
export type Paperwork = 'prompt' | 'late' | 'unsigned' | 'unanswered';

/** How the people of one hazard are, drawn before anything happens. */
export interface Temper {
  level: 'major' | 'general';
  selfFound: boolean;
  enterprise: 'prompt' | 'late' | 'lying';
  /** Working days after its date at which a late enterprise hands in. */
  lateBy: number;
  /** Answers the rung that asks why. */
  explains: boolean;
  /** What comes of asking for more time; null where nobody asks. */
  asksForTime: 'granted' | 'refused' | 'undecided' | null;
  failsOnce: boolean;
  slowAuthority: boolean;
  paperwork: Paperwork;
}

/** How late the late are: mostly days, some weeks, a few so late that the whole ladder is climbed. */
const delays: readonly (readonly [number, number])[] = [
  [2, 4],
  [2, 8],
  [5, 18],
  [10, 34],
  [62, 70],
];

/** Assumed: half are prompt, and each way to fail is there. */
const habits: readonly Paperwork[] = ['prompt', 'prompt', 'prompt', 'late', 'unsigned', 'unanswered'];

export function drawTemper(chance: SeededChance): Temper {
  const level = chance.holds(shares.major.value) ? 'major' : 'general';
  const late = chance.holds(shares.late.value);
  const lying = level === 'major' && chance.holds(shares.lying.value);
  const prompt = !late && !lying;
  return {
    level,
    selfFound: chance.holds(shares.selfFound.value),
    enterprise: late ? 'late' : lying ? 'lying' : 'prompt',
    lateBy: chance.between(...chance.pick(delays)),
    explains: chance.holds(0.6),
    failsOnce: prompt && level === 'major' && chance.holds(shares.failed.value),
    paperwork: chance.pick(habits),
    ...timeAsked(level === 'major' && !lying, chance),
  };
}

/** Where the authority lets its own limits pass, the last day to ask has passed before anybody could. */
function timeAsked(may: boolean, chance: SeededChance): Pick<Temper, 'asksForTime' | 'slowAuthority'> {
  const slowAuthority = chance.holds(shares.slowAuthority.value);
  if (!may || slowAuthority || !chance.holds(shares.asksForTime.value)) return { asksForTime: null, slowAuthority };
  const refused = chance.holds(shares.refusedTime.value);
  const undecided = !refused && chance.holds(shares.undecidedTime.value / (1 - shares.refusedTime.value));
  return { asksForTime: refused ? 'refused' : undecided ? 'undecided' : 'granted', slowAuthority };
}
