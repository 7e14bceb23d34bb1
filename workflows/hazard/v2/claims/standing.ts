import { isOver } from '../hazard.tracks.js';
import { branch, type HazardClaim, payload, standing } from './claim.js';

/** Claims that many events of version 2 share. */
export const standingClaims = {
  caseIsOpen: standing('caseIsOpen', (facts) => !isOver(facts)),
  wasReported: standing('wasReported', (facts) => facts.clocks.reported !== undefined),
  wasAssigned: standing('wasAssigned', (facts) => facts.assignment !== null),
  /** 事故发生后保全: what led to it is not changed until the freeze is lifted（8.21）. */
  notFrozenByAccident: standing('notFrozenByAccident', (facts) => facts.accident?.frozen !== true),
  /** After the due instant the list owner alone may take a hazard off its course（9）. */
  afterDueOnlyOffice: standing(
    'afterDueOnlyOffice',
    (facts, { at, actor }) => actor.role === 'committeeOffice' || facts.dueAt === null || at < facts.dueAt,
  ),
  isLateRecord: branch('payload', (_facts, { payload: form }) => form['lateRecord'] === true),
  isNoLateRecord: branch('payload', (_facts, { payload: form }) => form['lateRecord'] !== true),
  /** 补录: what stands on paper is entered with the paper（8.24）. */
  hasPaperScan: payload(
    'hasPaperScan',
    (_facts, { payload: form }) => ((form['paperScans'] as unknown[] | undefined) ?? []).length > 0,
  ),
  hasEvidence: payload(
    'hasEvidence',
    (_facts, { payload: form }) => ((form['evidence'] as unknown[] | undefined) ?? []).length > 0,
  ),
} satisfies Record<string, HazardClaim>;
