import { defineWorkflow } from '../../kit/definition.js';
import type { Rules } from '../../rules.js';
import { hazardClaims } from './claims/hazard.claims.js';
import { escalationRegion } from './escalation.region.js';
import { extensionRegion } from './extension.region.js';
import { hazardDeadlines } from './hazard.deadlines.js';
import { hazardEvents } from './hazard.events.js';
import { emptyHazard, type HazardFacts } from './hazard.facts.js';
import { hazardNotices, hazardStillAsks } from './hazard.notices.js';
import { hazardSetup } from './hazard.setup.js';
import { hazardSummary } from './hazard.summary.js';
import { assigned, determined } from './lifecycle/assignment.states.js';
import { closed, reopened, submitted, verified, verifying } from './lifecycle/closeout.states.js';
import { draft, rejected, reported } from './lifecycle/intake.states.js';
import { acknowledged, planSubmitted, rectifying } from './lifecycle/rectification.states.js';

const machine = hazardSetup.createMachine({
  id: 'hazard',
  type: 'parallel',
  context: { facts: emptyHazard() },
  states: {
    lifecycle: {
      initial: 'draft',
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
      },
    },
    extension: extensionRegion,
    escalation: escalationRegion,
  },
});

/** One hazard from report to proved close-out（重大事故隐患闭环）, version 1. */
export const hazardV1 = defineWorkflow<HazardFacts, Rules>({
  id: 'hazard',
  version: 1,
  machine,
  regions: ['lifecycle', 'extension', 'escalation'],
  initial: { lifecycle: 'draft', extension: 'none', escalation: 'quiet' },
  claims: hazardClaims,
  events: hazardEvents,
  emptyFacts: emptyHazard,
  deadlines: hazardDeadlines,
  notices: hazardNotices,
  summary: hazardSummary,
  stillAsks: hazardStillAsks,
  isOpen: ({ facts, seq }) => seq > 0 && facts.closedAt === null && facts.rejectedAt === null,
});
