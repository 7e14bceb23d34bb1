import type {
  AcceptTransferPayload,
  DecideOwnerPayload,
  SucceedPartyPayload,
  TransferPayload,
} from '../hazard.payloads.js';
import { actor, filled, form, given, type HazardClaim, payload, standing } from './claim.js';

/** 移送（安全生产法第六十九条）: the sender answers for the hazard until another department has taken it. */
export const ownershipClaims = {
  noTransferPending: standing('noTransferPending', (facts) => facts.transfer === null),
  transferIsPending: standing('transferIsPending', (facts) => facts.transfer !== null),
  receiverIsAnother: payload('receiverIsAnother', (facts, command) => {
    const { toUnitId } = form<TransferPayload>(command);
    return filled(toUnitId) && toUnitId !== facts.ownerUnitId;
  }),
  hasTransferMaterials: payload('hasTransferMaterials', (_facts, command) =>
    given(form<TransferPayload>(command).materials),
  ),
  actorIsReceiver: actor('actorIsReceiver', (facts, { actor }) => actor.unitId === facts.transfer?.toUnitId),
  givesReceipt: payload('givesReceipt', (_facts, command) => filled(form<AcceptTransferPayload>(command).receivedBy)),
  ownerIsDecidedAnew: payload('ownerIsDecidedAnew', (facts, command) => {
    const { ownerUnitId } = form<DecideOwnerPayload>(command);
    return filled(ownerUnitId) && (facts.transfer !== null || ownerUnitId !== facts.ownerUnitId);
  }),

  /** 主体变更由承继者继续: neither the date nor the history starts anew（8.11）. */
  successorIsAnother: payload('successorIsAnother', (facts, command) => {
    const { party, unitId } = form<SucceedPartyPayload>(command);
    const now = { ...facts.assignment, ownerUnitId: facts.ownerUnitId };
    return filled(unitId) && party !== undefined && now[`${party}UnitId`] !== unitId;
  }),
  /** 交办单位与治理责任单位 stay two bodies, and a co-unit a third. */
  successorKeepsBodiesApart: payload('successorKeepsBodiesApart', (facts, command) => {
    const { party, unitId } = form<SucceedPartyPayload>(command);
    const other = { responsible: facts.assignment?.assigningUnitId, assigning: facts.assignment?.responsibleUnitId };
    const takesPart = party === 'responsible' || party === 'assigning';
    if (takesPart && facts.subtasks.some((share) => share.unitId === unitId)) return false;
    return other[party as 'responsible' | 'assigning'] !== unitId;
  }),
  /** Nobody who verifies may find himself in the unit that is verified. */
  notBeingVerified: standing('notBeingVerified', (facts) => facts.verifiers.length === 0),
  planIsToConfirm: standing('planIsToConfirm', (facts) => facts.planToConfirm),
  planIsConfirmed: standing('planIsConfirmed', (facts) => !facts.planToConfirm),
} satisfies Record<string, HazardClaim>;
