import type { AssignPayload, ReassignPayload } from '../hazard.payloads.js';
import { actor, filled, form, type HazardClaim, payload, standing } from './claim.js';

const hasInterimControls: HazardClaim = payload(
  'hasInterimControls',
  (_facts, command) => (form<AssignPayload>(command).interimControls ?? []).length > 0,
);

/** 交办: who must fix it, who assigns, who supervises, until when, and what keeps people safe meanwhile. */
export const assignmentClaims = {
  namesThreeBodies: payload('namesThreeBodies', (_facts, command) => {
    const { responsibleUnitId, assigningUnitId, supervisingUnitId } = form<AssignPayload>(command);
    return filled(responsibleUnitId) && filled(assigningUnitId) && filled(supervisingUnitId);
  }),
  responsibleIsNotAssigning: payload('responsibleIsNotAssigning', (_facts, command) => {
    const { responsibleUnitId, assigningUnitId } = form<AssignPayload>(command);
    return !filled(responsibleUnitId) || responsibleUnitId !== assigningUnitId;
  }),
  /** What was fixed on the spot was never assigned: reopened, it must first be somebody's. */
  bodiesAreKnown: payload('bodiesAreKnown', (facts, command) => {
    const { responsibleUnitId, assigningUnitId, supervisingUnitId } = form<ReassignPayload>(command);
    if (facts.assignment !== null) return true;
    return filled(responsibleUnitId) && filled(assigningUnitId) && filled(supervisingUnitId);
  }),
  dueIsAhead: payload('dueIsAhead', (_facts, command, { calendar }) => {
    const { dueOn } = form<AssignPayload>(command);
    return filled(dueOn) && dueOn! > calendar.localDate(command.at);
  }),
  /** 安全生产法第六十五条: danger is contained before and during the removal. */
  hasInterimControls,
  assignerIsOwnerOrOffice: actor(
    'assignerIsOwnerOrOffice',
    (facts, { actor }) => actor.role === 'committeeOffice' || actor.unitId === facts.ownerUnitId,
  ),
  /**
   * A wrong body says so within the time it has to acknowledge, and before the date: later it is answerable, and a
   * ladder that already climbs would climb on against nobody.
   */
  returnedInTime: standing(
    'returnedInTime',
    (facts, command, { policy, calendar }) =>
      facts.clocks.assigned !== undefined &&
      command.at < (facts.dueAt ?? 0) &&
      command.at < calendar.limitEnd(policy.limits['ack.limit'].value, facts.clocks.assigned.at),
  ),
  hasServiceRecord: payload(
    'hasServiceRecord',
    (_facts, command) => ((command.payload['serviceRecord'] as unknown[] | undefined) ?? []).length > 0,
  ),
} satisfies Record<string, HazardClaim>;
