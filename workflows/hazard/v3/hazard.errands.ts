import type { Command, Errand, Standing } from '../../kit/types.js';
import { ladderOf, type MeasureDraft, type Rung } from '../../policies/ladder.policy.js';
import type { Rules } from '../../rules.js';
import type { DuePayload } from '../v1/hazard.payloads.js';
import { isOver } from '../v2/hazard.tracks.js';
import type { HazardFacts } from './hazard.facts.js';
import { dutyStep, rungNamed, rungOf } from './hazard.ladder.js';
import type { SkipPayload } from './hazard.payloads.js';
import { asSecond } from './second.facts.js';

/** A measure to be drafted: what led to it, against whom, and who has to sign it. */
export interface OpenMeasure extends MeasureDraft {
  act: 'open';
  /** The rung, or the limit an authority let pass. */
  because: string;
  againstUnitId: string;
  /** It is for danger, and waits for no working day. */
  danger: boolean;
}

/** The hazard is over: what nobody has signed by then is not signed any more. */
export interface WithdrawMeasures {
  act: 'withdraw';
}

/** What a line of a hazard asks of measures（督办函、通报、约谈、挂牌、停产、移送）. */
export function hazardErrands(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Errand[] {
  const ends = !isOver(asSecond(before.facts)) && isOver(asSecond(after.facts));
  if (ends) return after.facts.measuresLedTo > 0 ? [errand({ act: 'withdraw' })] : [];
  const measure = measureLedTo(command, after.facts, rules);
  return measure ? [errand(measure)] : [];
}

/** The measure that this line leads to, from the facts it left. */
export function measureLedTo(command: Command, facts: HazardFacts, rules: Rules): OpenMeasure | null {
  const due = command.payload as unknown as DuePayload;
  switch (command.type) {
    case 'RUNG_DUE':
      return due.overtaken ? null : ofRung(rungOf(due.kind, rules), facts);
    case 'TRIGGER_DUE': {
      const measure = ofRung(rungOf(due.kind, rules), facts);
      return measure && { ...measure, danger: due.kind === 'trigger.danger' };
    }
    case 'SKIP_TO_RUNG':
      return ofRung(rungNamed((command.payload as unknown as SkipPayload).rung, rules)!, facts);
    case 'LIMIT_DUE':
    case 'LOOKBACK_DUE':
    case 'EXTENSION_UNDECIDED':
      return letterToAuthority(due, facts, rules);
    default:
      return null;
  }
}

function ofRung({ id, measure }: Rung, facts: HazardFacts): OpenMeasure | null {
  const responsible = facts.assignment?.responsibleUnitId ?? facts.enterpriseUnitId ?? facts.ownerUnitId;
  const againstUnitId = measure?.against === 'owner' ? facts.ownerUnitId : responsible;
  return measure && againstUnitId ? { act: 'open', ...measure, because: id, againstUnitId, danger: false } : null;
}

/**
 * To an authority that has let its own limit pass, once for that limit（4.3）: what its first silence comes to; what has come
 * before in the quarter is known where the draft is opened.
 */
function letterToAuthority({ kind, n, covers }: DuePayload, facts: HazardFacts, rules: Rules): OpenMeasure | null {
  const step = dutyStep(kind, rules);
  const againstUnitId = authorityThatOwes(kind, facts);
  if (!step || againstUnitId === null || n < step.letterAt || n - covers >= step.letterAt) return null;
  const { kind: measure, signer } = ladderOf(rules).silence.value[0]!;
  return { act: 'open', kind: measure, against: 'owner', signer, because: kind, againstUnitId, danger: false };
}

/** Nobody is written to for another's silence; the committee office's own is for its leader, not for a letter of its own. */
function authorityThatOwes(limit: string, { ownerUnitId, transfer }: HazardFacts): string | null {
  if (limit === 'approve.limit' || limit === 'void.decide') return null;
  return limit === 'transfer.answer' ? (transfer?.toUnitId ?? null) : ownerUnitId;
}

function errand(payload: OpenMeasure | WithdrawMeasures): Errand {
  return { topic: 'measure', payload: { ...payload } };
}
