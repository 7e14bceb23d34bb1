import type { Invariant } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';
import { hazardSummary } from '../../hazard.summary.js';

const setsTheOwner = [
  'SAVE_DRAFT',
  'REPORT',
  'RECORD_PUBLISHED',
  'COMPLETE_FACTS',
  'ACCEPT_TRANSFER',
  'DECIDE_OWNER',
  'SUCCEED_PARTY',
];

const among = (ids: readonly string[], others: readonly string[]) => ids.some((id) => others.includes(id));

/** Who stands where: nobody looks at his own work, and nobody is left without somebody who answers. */
export const partyInvariants: Record<string, Invariant<HazardFacts>> = {
  'no verifier is a rectifier, of his unit or of a co-unit, before the close-out or after it': ({ after }) => {
    if (after.facts.verifiers.length === 0) return true;
    const { verifierPersonIds, verifierUnitIds, rectifierPersonIds, rectifierUnitIds = [] } = hazardSummary(after);
    return !among(verifierPersonIds, rectifierPersonIds) && !among(verifierUnitIds, rectifierUnitIds);
  },
  'a major hazard is closed by two verifiers and an approver who is none of them, no rectifier and no finder': ({
    command,
    after: { facts },
  }) => {
    if (command.type !== 'APPROVE_CLOSE' || facts.level !== 'major') return true;
    const others = [...facts.verifiers, ...facts.rectifiers, ...facts.reporters].map(({ accountId }) => accountId);
    return facts.verifiers.length >= 2 && facts.approver !== null && !others.includes(facts.approver.accountId);
  },
  'what is major is closed by an approver, whatever it was when it was verified': ({ after: { facts } }) =>
    facts.closedAt === null || facts.level !== 'major' || facts.approver !== null,
  'the owner changes only by who takes it over or who decides it': ({ before, command, after }) =>
    before.facts.ownerUnitId === after.facts.ownerUnitId || setsTheOwner.includes(command.type),
  'a co-unit is neither the lead nor the assigning body': ({ after: { facts } }) => {
    const { responsibleUnitId, assigningUnitId } = facts.assignment ?? {};
    return facts.subtasks.every(({ unitId }) => unitId !== responsibleUnitId && unitId !== assigningUnitId);
  },
  'a share stands under an assignment': ({ after: { facts } }) =>
    facts.subtasks.length === 0 || facts.assignment !== null,
  'what is told is told to somebody': ({ notices }) => notices.every(({ audience }) => audience.length > 0),
};
