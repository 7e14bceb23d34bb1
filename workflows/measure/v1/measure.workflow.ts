import { defineWorkflow } from '../../kit/definition.js';
import type { Rules } from '../../rules.js';
import { measureClaims } from './measure.claims.js';
import { measureDeadlines } from './measure.deadlines.js';
import { measureErrands } from './measure.errands.js';
import { measureEvents } from './measure.events.js';
import { emptyMeasure, type MeasureFacts } from './measure.facts.js';
import { measureNotices, measureStillAsks } from './measure.notices.js';
import { claims, measureSetup } from './measure.setup.js';
import { measureSummary } from './measure.summary.js';

const due = { MEASURE_DUE: { guard: claims('timerOnly'), actions: 'record' } } as const;
/** Whoever signed leads the hazard no more: whoever leads it now signs himself. */
const handedOver = {
  HAND_OVER: { guard: claims('timerOnly', 'measureIsDrafted'), target: '#drafted', actions: 'record' },
} as const;
const withdrawn = {
  guard: claims('measureIsDrafted', 'givesReason'),
  target: '#withdrawn',
  actions: 'record',
} as const;

const machine = measureSetup.createMachine({
  id: 'measure',
  type: 'parallel',
  context: { facts: emptyMeasure() },
  states: {
    course: {
      initial: 'drafted',
      states: {
        drafted: {
          id: 'drafted',
          on: {
            ...due,
            ...handedOver,
            OPEN_MEASURE: { guard: claims('timerOnly', 'measureIsNew', 'namesHazard', 'givesText'), actions: 'record' },
            REWRITE: { guard: claims('measureIsDrafted', 'writesForSigner', 'givesText'), actions: 'record' },
            SIGN: {
              guard: claims('measureIsDrafted', 'actorMaySign', 'signerDidNotWrite'),
              target: '#signed',
              actions: 'record',
            },
            WITHDRAW: withdrawn,
          },
        },
        signed: {
          id: 'signed',
          on: {
            ...due,
            ...handedOver,
            SEND_BACK: { guard: claims('actorMaySign', 'givesReason'), target: '#drafted', actions: 'record' },
            ISSUE: [
              { guard: claims('asksForAnswer', 'writesForSigner'), target: '#issued', actions: 'record' },
              { guard: claims('asksForNone', 'writesForSigner'), target: '#done', actions: 'record' },
            ],
            WITHDRAW: withdrawn,
          },
        },
        issued: {
          id: 'issued',
          on: {
            ...due,
            ANSWER: { guard: claims('answererIsConcerned', 'givesText'), target: '#done', actions: 'record' },
          },
        },
        done: { id: 'done' },
        withdrawn: { id: 'withdrawn' },
      },
    },
  },
});

/** 督办措施: what a rung of the ladder drafts, until it is issued and answered; version 1. */
export const measureV1 = defineWorkflow<MeasureFacts, Rules>({
  id: 'measure',
  version: 1,
  machine,
  regions: ['course'],
  initial: { course: 'drafted' },
  claims: measureClaims,
  events: measureEvents,
  emptyFacts: emptyMeasure,
  deadlines: measureDeadlines,
  notices: measureNotices,
  errands: measureErrands,
  summary: measureSummary,
  stillAsks: measureStillAsks,
  isOpen: ({ facts, seq }) => seq > 0 && facts.endedAt === null,
});
