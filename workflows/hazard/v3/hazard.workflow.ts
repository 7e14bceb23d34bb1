import { defineWorkflow } from '../../kit/definition.js';
import type { Rules } from '../../rules.js';
import { extensionRegion } from '../v2/extension.region.js';
import { hazardSummary } from '../v2/hazard.summary.js';
import { isOver } from '../v2/hazard.tracks.js';
import { assigned, determined } from '../v2/lifecycle/assignment.states.js';
import { closed, reopened, submitted, verified, verifying } from '../v2/lifecycle/closeout.states.js';
import { closedByClosure, voided } from '../v2/lifecycle/ending.states.js';
import { draft, rejected, reported } from '../v2/lifecycle/intake.states.js';
import { acknowledged, planSubmitted, rectifying } from '../v2/lifecycle/rectification.states.js';
import { productionRegion } from '../v2/production.region.js';
import { hazardClaims } from './claims/hazard.claims.js';
import { escalationRegion } from './escalation.region.js';
import { hazardDeadlines } from './hazard.deadlines.js';
import { hazardErrands } from './hazard.errands.js';
import { hazardEvents } from './hazard.events.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';
import { fromEarlier, hasPassed, isOfTheLadder } from './hazard.migration.js';
import { hazardNotices, hazardStillAsks } from './hazard.notices.js';
import { hazardRegisters } from './hazard.registers.js';
import { hazardSetup } from './hazard.setup.js';
import { rulesFor } from './hazard.variants.js';
import { atAnyTime } from './lifecycle.events.js';
import { asSecond, secondStanding } from './second.facts.js';

const machine = hazardSetup.createMachine({
  id: 'hazard',
  type: 'parallel',
  context: { facts: emptyHazard() },
  states: {
    lifecycle: {
      initial: 'draft',
      on: atAnyTime,
      states: {
        draft,
        reported,
        rejected,
        determined,
        assigned,
        acknowledged,
        planSubmitted,
        rectifying,
        submitted,
        verifying,
        verified,
        closed,
        reopened,
        void: voided,
        closedByClosure,
      },
    },
    extension: extensionRegion,
    production: productionRegion,
    escalation: escalationRegion,
  },
});

/** One hazard with the whole ladder（逾期阶梯）, version 3: the course of version 2, and time that never passes in silence. */
export const hazardV3 = defineWorkflow<HazardFacts, Rules>({
  id: 'hazard',
  version: 3,
  machine,
  regions: ['lifecycle', 'extension', 'production', 'escalation'],
  initial: { lifecycle: 'draft', extension: 'none', production: 'normal', escalation: 'quiet' },
  claims: hazardClaims,
  events: hazardEvents,
  emptyFacts: emptyHazard,
  deadlines: (standing, rules) => hazardDeadlines(standing, rulesFor(standing.facts, rules)),
  notices: (before, command, after, rules) => hazardNotices(before, command, after, rulesFor(after.facts, rules)),
  errands: hazardErrands,
  summary: (standing) => hazardSummary(secondStanding(standing)),
  stillAsks: hazardStillAsks,
  isOpen: ({ facts, seq }) => seq > 0 && !isOver(asSecond(facts)),
  registers: hazardRegisters,
  migrate: fromEarlier,
  relieves: (from, kind) => hasPassed(from) && isOfTheLadder(kind),
});
