import type { Invariant } from '../../v1/testing/step.js';
import type { HazardFacts } from '../hazard.facts.js';
import { rankOf } from '../hazard.ladder.js';
import { rules } from './cast.js';

const onTheLadder = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];

/** What the ladder promises, whatever happens. */
export const ladderInvariants: Record<string, Invariant<HazardFacts>> = {
  'a rung is never left but by the end': ({ before, after }, definition) =>
    rankOf(after.facts.rung, rules) >= rankOf(before.facts.rung, rules) || !definition.isOpen(after),
  'an overdue hazard that nobody verifies in time is on its way up, or at the top with its digest': ({
    after: { value, facts },
    command,
    armed,
  }) => {
    const overdue = onTheLadder.includes(value['lifecycle']!) && facts.dueAt !== null && command.at >= facts.dueAt;
    if (!overdue || value['escalation'] === 'held' || value['production'] === 'suspended') return true;
    return armed.some(({ kind }) => kind === 'digest');
  },
  'a rung is carried out once under one date': ({ after: { facts }, armed }) =>
    armed.every(({ kind, anchor }) => !kind.startsWith('rung.') || facts.fired[`${kind}:${anchor}`] === undefined),
  'no rung follows before the reply limit of the last has ended': ({ before, command }) => {
    if (command.type !== 'RUNG_DUE' || before.facts.explained || !before.facts.clocks.urged) return true;
    const reply = before.facts.clocks.urged;
    return reply.seq < (before.facts.clocks.due?.seq ?? 0) || command.at > reply.at;
  },
  'what happened leads to its rung, even while a submission is verified': ({ after: { facts }, armed }, definition) =>
    !definition.isOpen({ ...blank, facts }) ||
    (['accident', 'falseRectification', 'danger'] as const).every((name) => {
      const clock = facts.clocks[name];
      const kind = `trigger.${name}`;
      return !clock || facts.fired[`${kind}:${clock.seq}`] === 1 || armed.some((one) => one.kind === kind);
    }),
};

const blank = { value: {}, versions: { workflow: 3, policy: 3, calendar: 1 }, seq: 1 };
