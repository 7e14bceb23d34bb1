import type { Cell, Legality } from '../../v1/testing/checks/legality.check.js';
import { legality as secondLegality } from '../../v2/testing/expected.legality.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';

type Row = Cell<HazardFacts, HazardEvent>;
const second = secondLegality as unknown as Legality<HazardFacts>;

/** Version 2 leads where it led; what the ladder adds is written by hand. */
export const legality: Legality<HazardFacts> = {
  ...second,
  expected: {
    ...second.expected,
    escalation: [
      ...(second.expected['escalation'] as readonly Row[]),
      ['quiet', 'TRIGGER_DUE', 'quiet'],
      ['held', 'TRIGGER_DUE', 'held'],
      ['climbing', 'TRIGGER_DUE', 'climbing'],
      ['quiet', 'SKIP_TO_RUNG', 'climbing'],
      ['climbing', 'SKIP_TO_RUNG', 'climbing'],
    ],
  },
};

/** Events bound to no state: those of version 2, danger, refusal, and what measures say. */
export const atAnyTime: readonly HazardEvent[] = [
  'DECLARE_DANGER',
  'END_DANGER',
  'RECORD_REFUSAL',
  'MEASURE_ISSUED',
  'MEASURE_ANSWERED',
];
