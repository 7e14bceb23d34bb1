import type { Command } from '../../../kit/types.js';
import { practiceOf } from '../../../policies/practice.policy.js';
import type { PassPayload } from '../../v1/hazard.payloads.js';
import { rowLimits } from '../hazard.codes.js';
import type { HazardFacts, Subtask } from '../hazard.facts.js';
import type { AddSubtaskPayload, DualReportPayload, SubtaskPayload } from '../hazard.payloads.js';
import { actor, filled, form, given, type HazardClaim, payload, standing } from './claim.js';

/** The share a command speaks of; while nobody has said which, the first the actor's unit could mean. */
function subtaskOf(facts: HazardFacts, command: Command): Subtask | undefined {
  const { subtaskSeq } = form<SubtaskPayload>(command);
  if (subtaskSeq !== undefined) return facts.subtasks.find(({ seq }) => seq === subtaskSeq);
  return facts.subtasks.find(({ unitId }) => unitId === command.actor.unitId) ?? facts.subtasks[0];
}

/** 共同责任（安全生产法第四十九条）: one lead, and each co-unit its own share with its own evidence（8.9）. */
export const jointClaims = {
  coUnitIsAnother: payload('coUnitIsAnother', (facts, command) => {
    const { unitId } = form<AddSubtaskPayload>(command);
    const { responsibleUnitId, assigningUnitId } = facts.assignment ?? {};
    return filled(unitId) && unitId !== responsibleUnitId && unitId !== assigningUnitId;
  }),
  hasRoomForSubtask: standing('hasRoomForSubtask', (facts) => facts.subtasks.length < rowLimits.subtasks),
  namesTask: payload('namesTask', (_facts, command) => filled(form<AddSubtaskPayload>(command).task)),
  subtaskWithinDue: payload('subtaskWithinDue', (facts, command, { calendar }) => {
    const { dueOn } = form<AddSubtaskPayload>(command);
    if (!filled(dueOn) || dueOn! <= calendar.localDate(command.at)) return false;
    return facts.dueAt === null || command.at >= facts.dueAt || calendar.endOfDay(dueOn!) <= facts.dueAt;
  }),
  subtaskIsOpen: payload('subtaskIsOpen', (facts, command) => subtaskOf(facts, command)?.state === 'open'),
  subtaskIsSubmitted: payload(
    'subtaskIsSubmitted',
    (facts, command) => subtaskOf(facts, command)?.state === 'submitted',
  ),
  hasSubtasks: standing('hasSubtasks', (facts) => facts.subtasks.length > 0),
  actorIsOfSubtaskUnit: actor(
    'actorIsOfSubtaskUnit',
    (facts, command) => subtaskOf(facts, command)?.unitId === command.actor.unitId,
  ),
  actorIsNotOfSubtaskUnit: actor(
    'actorIsNotOfSubtaskUnit',
    (facts, command) =>
      form<SubtaskPayload>(command).subtaskSeq === undefined ||
      subtaskOf(facts, command)?.unitId !== command.actor.unitId,
  ),
  describesShare: payload('describesShare', (_facts, command) => filled(form<SubtaskPayload>(command).text)),
  subtasksAreAccepted: standing(
    'subtasksAreAccepted',
    (facts) => facts.subtasks.every(({ state }) => state === 'accepted'),
    (facts) => ({ open: facts.subtasks.filter(({ state }) => state !== 'accepted').length }),
  ),
  verifiersAreOutsideSubtaskUnits: payload('verifiersAreOutsideSubtaskUnits', (facts, { payload: form }) => {
    const verifiers = (form['verifiers'] as { unitId: string }[] | undefined) ?? [];
    return verifiers.every((verifier) => facts.subtasks.every(({ unitId }) => unitId !== verifier.unitId));
  }),

  /** 逐项核查: some items pass, some do not（8.18）. */
  someItemsPass: payload('someItemsPass', (_facts, command) => {
    const items = form<PassPayload>(command).items ?? [];
    return items.some(({ passed }) => passed) && items.some(({ passed }) => !passed);
  }),
  judgesItemsLeft: payload(
    'judgesItemsLeft',
    (facts, command) => itemsUnjudged(facts, command).length === 0,
    (facts, command) => ({ items: itemsUnjudged(facts, command).join('、') }),
  ),

  /** 安全生产法第四十一条: to the department and to the workers' congress. */
  owesDualReport: standing('owesDualReport', (facts) => facts.clocks.dualOwed !== undefined),
  notReportedYet: payload('notReportedYet', (facts, command) => {
    const { to } = form<DualReportPayload>(command);
    return to !== undefined && facts.dualReport[to] === null;
  }),
  reportedByNow: payload('reportedByNow', (_facts, command, { calendar }) => {
    const { reportedOn } = form<DualReportPayload>(command);
    return filled(reportedOn) && reportedOn! <= calendar.localDate(command.at);
  }),
  hasReportProof: payload('hasReportProof', (_facts, command) => given(form<DualReportPayload>(command).evidence)),
  dualReportIsMade: standing(
    'dualReportIsMade',
    (facts, _command, rules) => facts.clocks.dualOwed === undefined || !practiceOf(rules).dualReportBlocksClosing.value,
  ),
} satisfies Record<string, HazardClaim>;

function itemsUnjudged(facts: HazardFacts, command: Command): string[] {
  const judged = new Set((form<PassPayload>(command).items ?? []).map(({ item }) => item));
  return facts.itemsLeft.filter((item) => !judged.has(item));
}
