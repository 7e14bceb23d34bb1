import { actor, branch, type HazardClaim, standing } from './claim.js';

/** Claims that many events share. */
export const standingClaims = {
  isMajor: branch('standing', (facts) => facts.level === 'major'),
  isGeneral: branch('standing', (facts) => facts.level === 'general'),
  caseIsOpen: standing('caseIsOpen', (facts) => facts.closedAt === null && facts.rejectedAt === null),

  /** 三管三必须（安全生产法第三条）: one owning department decides. */
  actorIsOfOwnerDepartment: actor('actorIsOfOwnerDepartment', (facts, { actor }) => actor.unitId === facts.ownerUnitId),
  actorIsOfResponsibleUnit: actor(
    'actorIsOfResponsibleUnit',
    (facts, { actor }) => actor.unitId === facts.assignment?.responsibleUnitId,
  ),
  /** The deadline is decided on by the body that set it; the list owner may always. */
  actorSetTheDueDate: actor(
    'actorSetTheDueDate',
    (facts, { actor }) => actor.role === 'committeeOffice' || actor.unitId === facts.assignment?.assigningUnitId,
  ),
  actorSupervisesTheCase: actor('actorSupervisesTheCase', (facts, { actor }) =>
    [facts.ownerUnitId, facts.assignment?.assigningUnitId, facts.assignment?.supervisingUnitId].includes(actor.unitId),
  ),
  timerOnly: actor('timerOnly', (_facts, { actor }) => actor.role === 'system'),
} satisfies Record<string, HazardClaim>;
