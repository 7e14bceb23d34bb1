import { and, assign, not, or, setup, stateIn } from 'xstate';
import type { DecidingEvent } from '../../kit/decide.js';
import type { Rules } from '../../rules.js';
import { endTracks, isOver } from '../v2/hazard.tracks.js';
import { type ClaimName, hazardClaims } from './claims/hazard.claims.js';
import type { HazardEvent } from './hazard.events.js';
import type { HazardFacts } from './hazard.facts.js';
import { reachedRank } from './hazard.ladder.js';
import { heldUntil, waitsForOthers } from './hazard.standstill.js';
import { hazardRecorders } from './recording/hazard.recorders.js';
import { asSecond, fromSecond } from './second.facts.js';

type Event = { [E in HazardEvent]: DecidingEvent<Rules> & { type: E } }[HazardEvent];
interface Context {
  facts: HazardFacts;
}

const over = (facts: HazardFacts) => isOver(asSecond(facts));

/** The one typed root: every region is built with it, so no guard or action exists outside this list. */
export const hazardSetup = setup({
  types: { context: {} as Context, events: {} as Event },
  guards: {
    claims: ({ context, event }, names: ClaimName[]) =>
      names.every((name) => hazardClaims[name].check(context.facts, event.command, event.rules) === true),
    /** Never true where the ladder is let go again, or the two followings would chase each other without end. */
    waitsForOthers: and([
      ({ context: { facts } }) => waitsForOthers(facts) && !over(facts),
      not(stateIn('#rectifying')),
      not(stateIn('#acknowledged')),
    ]),
    isOwedAgain: or([
      stateIn('#rectifying'),
      stateIn('#acknowledged'),
      ({ context: { facts } }) => !waitsForOthers(facts),
    ]),
    /** The ladder goes on as it was left: climbing where a rung of the date in force had been reached. */
    isOwedAgainOnARung: and(['isOwedAgain', ({ context, event }) => reachedRank(context.facts, event.rules) >= 0]),
    isOver: ({ context }) => over(context.facts),
    /** An occurrence reaches a rung without the ladder ever climbing. */
    isOverOnARung: ({ context: { facts } }) => over(facts) && (facts.rung !== null || facts.danger !== null),
  },
  actions: {
    record: assign(({ context, event }) => ({
      facts: hazardRecorders[event.type](context.facts, event.command, event.rules),
    })),
    holdLadder: assign(({ context: { facts } }) => {
      const { timely, at } = facts.submission!;
      return { facts: { ...facts, heldSince: timely ? at : facts.clocks.verified!.at } };
    }),
    releaseLadder: assign(({ context: { facts }, event }) => ({
      facts: { ...facts, heldSince: null, stoodStill: heldUntil(event.command.at, facts) },
    })),
    /** De-escalation comes with the end alone. */
    calmLadder: assign(({ context: { facts } }) => ({
      facts: {
        ...facts,
        rung: null,
        replyRung: null,
        climbs: [],
        danger: null,
        heldSince: null,
        heldWd: 0,
        stoodStill: [],
        standing: [],
        asked: {},
      },
    })),
    dropRequest: assign(({ context: { facts } }) => ({ facts: { ...facts, requestedDueAt: null } })),
    letProductionGo: assign(({ context: { facts } }) => ({
      facts: fromSecond({
        ...asSecond(facts),
        stopOrder: null,
        suspension: null,
        clocks: endTracks(asSecond(facts).clocks, 'stopOrdered', 'resumeAsked', 'suspensionConfirmed'),
      }),
    })),
  },
});

/** Claims a transition is guarded by; the machine names them, the registry knows them. */
export function claims(...params: ClaimName[]): { type: 'claims'; params: ClaimName[] } {
  return { type: 'claims', params };
}
