import { defineWorkflow } from '../../kit/definition.js';
import type { Rules } from '../../rules.js';
import { hazardClaims } from './claims/hazard.claims.js';
import { escalationRegion } from './escalation.region.js';
import { extensionRegion } from './extension.region.js';
import { hazardDeadlines } from './hazard.deadlines.js';
import { hazardEvents } from './hazard.events.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';
import { fromVersion1 } from './hazard.migration.js';
import { hazardNotices, hazardStillAsks } from './hazard.notices.js';
import { hazardRegisters } from './hazard.registers.js';
import { hazardSetup } from './hazard.setup.js';
import { hazardSummary } from './hazard.summary.js';
import { isOver } from './hazard.tracks.js';
import { atAnyTime } from './lifecycle/any-time.events.js';
import { assigned, determined } from './lifecycle/assignment.states.js';
import { closed, reopened, submitted, verified, verifying } from './lifecycle/closeout.states.js';
import { closedByClosure, voided } from './lifecycle/ending.states.js';
import { draft, rejected, reported } from './lifecycle/intake.states.js';
import { acknowledged, planSubmitted, rectifying } from './lifecycle/rectification.states.js';
import { productionRegion } from './production.region.js';

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

/** One hazard with every case of practice（重大事故隐患闭环）, version 2. */
export const hazardV2 = defineWorkflow<HazardFacts, Rules>({
  id: 'hazard',
  version: 2,
  machine,
  regions: ['lifecycle', 'extension', 'production', 'escalation'],
  initial: { lifecycle: 'draft', extension: 'none', production: 'normal', escalation: 'quiet' },
  claims: hazardClaims,
  events: hazardEvents,
  emptyFacts: emptyHazard,
  deadlines: hazardDeadlines,
  notices: hazardNotices,
  summary: hazardSummary,
  stillAsks: hazardStillAsks,
  isOpen: ({ facts, seq }) => seq > 0 && !isOver(facts),
  registers: hazardRegisters,
  migrate: fromVersion1,
});
