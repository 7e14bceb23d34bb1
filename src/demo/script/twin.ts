import type { Likeness } from './course.js';
import type { ScriptedHazard } from './scripted.hazard.js';

/** Acts after which a major hazard is open no more. */
const ends = ['APPROVE_CLOSE', 'VOID', 'REJECT', 'ENTERPRISE_CLOSED'];

type Fits = (earlier: ScriptedHazard, hazard: ScriptedHazard) => boolean;

const fits: Record<Likeness, Fits> = {
  /** Entered before, and still open when the duplicate has been dealt with. */
  duplicate: (earlier, hazard) => {
    const done = earlier.steps.filter(({ sitting }) => sitting <= lastOf(hazard));
    const isOpen = done.length < earlier.steps.length && !done.some(({ type }) => ends.includes(type));
    return isOpen && firstOf(earlier) < firstOf(hazard);
  },
  /** Closed before it came back, and left so. */
  recurrence: ({ steps }, hazard) => {
    const closing = steps.find(({ type }) => type === 'APPROVE_CLOSE');
    const stays = ['APPROVE_CLOSE', 'LOOKBACK_PASS'].includes(steps.at(-1)?.type ?? '');
    return closing !== undefined && stays && closing.sitting < firstOf(hazard);
  },
};

/** The hazard as the same thing at the same place as an earlier one; as it was where none fits or it is like nothing. */
export function withTwin(
  hazard: ScriptedHazard,
  like: Likeness | undefined,
  all: readonly ScriptedHazard[],
): ScriptedHazard {
  if (!like) return hazard;
  const begun = all.filter(({ steps, place }) => place !== hazard.place && steps[0]?.type === 'REPORT');
  const twin = begun.find((one) => one.fact.level === hazard.fact.level && fits[like](one, hazard));
  if (!twin) return hazard;
  const { fact, standard, enterprise, place } = twin;
  return { ...hazard, fact, standard, enterprise, finder: 'firstInspector', twin: place };
}

function firstOf({ steps }: ScriptedHazard): number {
  return steps[0]?.sitting ?? Number.POSITIVE_INFINITY;
}

function lastOf({ steps }: ScriptedHazard): number {
  return steps.at(-1)?.sitting ?? Number.NEGATIVE_INFINITY;
}
