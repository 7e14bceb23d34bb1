import type { Invariant } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';

const mayRun = ['normal', 'controlled'];
const urging = ['urge', 'digest', 'milestone', 'urge.reply', 'remind.R2', 'remind.R3'];

/** What runs while the hazard stands. */
export const productionInvariants: Record<string, Invariant<HazardFacts>> = {
  'a close-out never lifts a stop on the side': ({ before, after }) =>
    before.facts.closedAt !== null ||
    after.facts.closedAt === null ||
    after.facts.endedBy === 'closure' ||
    mayRun.includes(before.value['production']!),
  'nothing is stopped once the hazard is over': ({ after: { value, facts } }, definition) =>
    definition.isOpen({ value, facts, versions: { workflow: 2, policy: 2, calendar: 1 }, seq: 1 }) ||
    facts.clocks.reported === undefined ||
    (value['production'] === 'normal' && facts.stopOrder === null && facts.suspension?.since == null),
  'the order says what is stopped': ({ after: { value, facts } }) => {
    const scope = facts.stopOrder?.scope;
    const production = value['production'];
    if (production === 'stopped') return scope === 'all';
    if (production === 'partlyStopped') return scope === 'part';
    if (production === 'resumeApplied') return scope !== undefined;
    return production === 'suspended' || scope === undefined;
  },
  'production is suspended by a second person': ({ before, command }) =>
    command.type !== 'SUSPEND_PRODUCTION' ||
    (before.facts.suspension !== null && before.facts.suspension.proposedBy.accountId !== command.actor.accountId),
  'in suspension nobody is urged, and somebody looks every month': ({ after, armed }) =>
    after.value['production'] !== 'suspended' ||
    (armed.every(({ kind }) => !urging.includes(kind)) && armed.some(({ kind }) => kind === 'suspended.confirm')),
};
