import type { Command, Errand, Standing } from '../../kit/types.js';
import {
  ladderOf,
  type MeasureDraft,
  type MeasureGround,
  type MeasureKind,
  type Occurrence,
  type Rung,
} from '../../policies/ladder.policy.js';
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
  ground: MeasureGround;
  againstUnitId: string;
}

/**
 * What nobody has issued by then is not issued any more: with the end of a hazard what pressed for mending it, with a look-back
 * what pressed for that. A referral, and what an authority's silence came to, outlive the hazard.
 */
export interface WithdrawMeasures {
  act: 'withdraw';
  of: 'rungs' | 'lookBack';
}

/** Another department leads from now on: what waits for a signature there waits for its own. */
export interface HandOverMeasures {
  act: 'handOver';
  ownerUnitId: string;
}

/** What a line of a hazard asks of measures（督办函、通报、约谈、挂牌、停产、移送）. */
export function hazardErrands(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
  rules: Rules,
): Errand[] {
  const led = after.facts.measuresLedTo > 0;
  const ends = !isOver(asSecond(before.facts)) && isOver(asSecond(after.facts));
  if (ends) return led ? [errand({ act: 'withdraw', of: 'rungs' })] : [];
  if (command.type === 'LOOKBACK_PASS') return led ? [errand({ act: 'withdraw', of: 'lookBack' })] : [];
  const { ownerUnitId } = after.facts;
  const changes = led && ownerUnitId !== null && ownerUnitId !== before.facts.ownerUnitId;
  const measure = measureLedTo(command, before.facts, after.facts, rules);
  return [...(changes ? [errand({ act: 'handOver', ownerUnitId })] : []), ...(measure ? [errand(measure)] : [])];
}

/** The measure that this line leads to, by what stood before it and the facts it left. */
export function measureLedTo(
  command: Command,
  before: HazardFacts,
  facts: HazardFacts,
  rules: Rules,
): OpenMeasure | null {
  const due = command.payload as unknown as DuePayload;
  const once = (measure: OpenMeasure | null) => (measure && before.standing.includes(measure.kind) ? null : measure);
  switch (command.type) {
    case 'RUNG_DUE':
      return due.overtaken ? null : once(ofRung(rungOf(due.kind, rules), 'delay', facts));
    case 'TRIGGER_DUE': {
      const happened = ofRung(rungOf(due.kind, rules), due.kind.slice('trigger.'.length) as Occurrence, facts);
      return happened?.kind === 'listing' ? once(happened) : happened;
    }
    case 'SKIP_TO_RUNG':
      return once(ofRung(rungNamed((command.payload as unknown as SkipPayload).rung, rules)!, 'decision', facts));
    case 'LIMIT_DUE':
    case 'LOOKBACK_DUE':
    case 'EXTENSION_UNDECIDED':
      return letterToAuthority(due, before, facts, rules);
    default:
      return null;
  }
}

/** What is drafted once and stands until the hazard ends. */
export const standingKinds: readonly MeasureKind[] = ['listing', 'stop', 'referral'];

/** Where no department leads yet its order is the committee leader's to sign: danger waits for no papers. */
function ofRung({ id, measure }: Rung, ground: MeasureGround, facts: HazardFacts): OpenMeasure | null {
  const responsible = facts.assignment?.responsibleUnitId ?? facts.enterpriseUnitId ?? facts.ownerUnitId;
  const againstUnitId = measure?.against === 'owner' ? facts.ownerUnitId : responsible;
  if (!measure || !againstUnitId) return null;
  const orphaned = measure.signer === 'departmentSupervisor' && facts.ownerUnitId === null;
  const signer = orphaned ? 'committeeLeader' : measure.signer;
  return { act: 'open', ...measure, signer, because: id, ground, againstUnitId };
}

/**
 * To an authority that has let its own limit pass, once for that limit: what its first silence comes to; what has come
 * before in the quarter is known where the draft is opened.
 */
function letterToAuthority(
  { kind, anchor, n }: DuePayload,
  before: HazardFacts,
  facts: HazardFacts,
  rules: Rules,
): OpenMeasure | null {
  const step = dutyStep(kind, rules);
  const againstUnitId = authorityThatOwes(kind, facts);
  if (!step || againstUnitId === null || n < step.letterAt || before.writtenFor[kind] === anchor) return null;
  const { kind: measure, signer } = ladderOf(rules).silence.value[0]!;
  return { act: 'open', kind: measure, against: 'owner', signer, because: kind, ground: 'silence', againstUnitId };
}

/**
 * Nobody is written to for another's silence: the committee office's own is for its leader, not for a letter of its own, and
 * a draft or a missing fact is its author's.
 */
function authorityThatOwes(limit: string, { ownerUnitId, transfer, assignment }: HazardFacts): string | null {
  if (['approve.limit', 'void.decide', 'draft.limit', 'complete.facts'].includes(limit)) return null;
  if (limit === 'transfer.answer') return transfer?.toUnitId ?? null;
  const isOffices = limit.startsWith('extension.decide') && assignment?.assigningUnitId !== ownerUnitId;
  return isOffices ? null : ownerUnitId;
}

function errand(payload: OpenMeasure | WithdrawMeasures | HandOverMeasures): Errand {
  return { topic: 'measure', payload: { ...payload } };
}
