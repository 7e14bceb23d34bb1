import { type AnyStateMachine, assign } from 'xstate';
import type { DecidingEvent } from '../../../kit/decide.js';
import type { Command, Deadline, Standing } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { DuePayload } from '../../v1/hazard.payloads.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { hazardSetup } from '../hazard.setup.js';
import { hazardV3 } from '../hazard.workflow.js';
import { hazardRecorders } from '../recording/hazard.recorders.js';
import type { Hazard } from './hazard.play.js';
import { isRung } from './naive.ladder.js';

/** The ladder’s part of a machine’s configuration, as far as a planted change reaches into it. */
interface Edge {
  guard?: { type: string; params: string[] };
  target?: string;
}
interface State {
  on: Record<string, Edge>;
  always: { guard: string; target: string; actions: string }[];
}
interface Config {
  states: { escalation: { states: Record<'quiet' | 'held' | 'climbing', State> } };
}

/** Somebody's mistake: in the machine, in what it records, or in what stands around it. */
type Mistake = (definition: Hazard) => Hazard;

const inLadder =
  (change: (states: Config['states']['escalation']['states']) => void): Mistake =>
  (definition) => {
    const config = structuredClone(definition.machine.config) as unknown as Config;
    change(config.states.escalation.states);
    return { ...definition, machine: hazardSetup.createMachine(config as never) as unknown as AnyStateMachine };
  };

type Acting = (args: { context: { facts: HazardFacts }; event: DecidingEvent<Rules> }) => { facts: HazardFacts };

const acting =
  (name: string, act: Acting): Mistake =>
  (definition) => ({
    ...definition,
    machine: definition.machine.provide({ actions: { [name]: assign(act as never) } } as never),
  });

/** What is recorded, and then spoilt. */
const recording = (spoil: (recorded: HazardFacts, command: Command, before: HazardFacts) => HazardFacts): Mistake =>
  acting('record', ({ context: { facts }, event: { type, command, rules } }) => ({
    facts: spoil(hazardRecorders[type as HazardEvent](facts, command, rules), command, facts),
  }));

type Arm = (standing: Standing<HazardFacts>, rules: Rules) => Deadline[];

const arming =
  (spoil: (arm: Arm, standing: Standing<HazardFacts>, rules: Rules) => Deadline[]): Mistake =>
  (definition) => ({ ...definition, deadlines: (standing, rules) => spoil(definition.deadlines, standing, rules) });

/** Only the rungs are armed as the mistake has it. */
const armingRungs = (spoil: (facts: HazardFacts) => HazardFacts): Mistake =>
  arming((arm, standing, rules) => [
    ...arm(standing, rules).filter((one) => !isRung(one)),
    ...arm({ ...standing, facts: spoil(standing.facts) }, rules).filter(isRung),
  ]);

const dueOf = ({ payload }: Command) => payload as unknown as DuePayload;

/** Version 3 with a mistake made in it. */
export function planted(mistake: Mistake): Hazard {
  return mistake(hazardV3);
}

/** Mistakes somebody might make one day with the ladder, each of which lives alone must bring to light. */
export const mistakes: Record<string, Mistake> = {
  'a submission in time does not hold the ladder': inLadder(({ quiet, climbing }) => {
    for (const state of [quiet, climbing]) {
      state.always = state.always.filter(({ guard }) => guard !== 'waitsForOthers');
    }
  }),
  'after a failed verification the ladder begins anew': inLadder(({ held }) => {
    held.always = held.always.filter(({ guard }) => guard !== 'isOwedAgainOnARung');
  }),
  'time goes on while a submission is verified': acting('releaseLadder', ({ context: { facts } }) => ({
    facts: { ...facts, heldSince: null },
  })),
  'a submission takes a hazard down from its rung': recording((recorded, { type }) =>
    type === 'SUBMIT_CLOSEOUT' ? { ...recorded, rung: null } : recorded,
  ),
  'what is closed stays on its rung': inLadder((states) => {
    for (const state of Object.values(states)) {
      state.always = state.always.filter(({ actions }) => actions !== 'calmLadder');
    }
  }),
  'the next rung does not wait for the reply': armingRungs(({ clocks: { urged: _urged, ...clocks }, ...facts }) => ({
    ...facts,
    clocks,
  })),
  'a rung that is overtaken is not recorded': recording((recorded, command, before) =>
    command.type === 'RUNG_DUE' && dueOf(command).overtaken ? { ...recorded, climbs: before.climbs } : recorded,
  ),
  'rungs passed over are not recorded': recording((recorded, { type, payload }) =>
    type === 'SKIP_TO_RUNG' || (type === 'RUNG_DUE' && payload['overtaken'] === false)
      ? { ...recorded, climbs: recorded.climbs.filter(({ how }) => how !== 'overtaken') }
      : recorded,
  ),
  'what has fired is forgotten': recording((recorded, { type }) =>
    type === 'RUNG_DUE' ? { ...recorded, fired: {} } : recorded,
  ),
  'a rung that is overtaken is told all the same': (definition) => ({
    ...definition,
    notices: (before, command, after, rules) =>
      definition.notices(before, { ...command, payload: { ...command.payload, overtaken: false } }, after, rules),
  }),
  'a rung that is overtaken drafts all the same': (definition) => ({
    ...definition,
    errands: (before, command, after, rules) =>
      definition.errands!(before, { ...command, payload: { ...command.payload, overtaken: false } }, after, rules),
  }),
  'a rung is told to nobody': (definition) => ({
    ...definition,
    notices: (...asked) =>
      definition.notices(...asked).map((one) => (one.notice.startsWith('rung') ? { ...one, audience: [] } : one)),
  }),
  'the digest ends after ten days': arming((arm, standing, rules) =>
    arm(standing, rules).filter(({ kind, n }) => kind !== 'digest' || n <= 10),
  ),
  'the digest reaches no further than the first rung': (definition) => ({
    ...definition,
    notices: (before, command, after, rules) =>
      definition.notices(before, command, { ...after, facts: { ...after.facts, rung: null } }, rules),
  }),
  'a rung is passed to without anybody’s approval': inLadder(({ quiet, climbing }) => {
    for (const { on } of [quiet, climbing]) {
      const guard = on['SKIP_TO_RUNG']!.guard!;
      on['SKIP_TO_RUNG']!.guard = { ...guard, params: guard.params.filter((name) => name !== 'skipIsApproved') };
    }
  }),
  'after an extension the ladder still counts from the date before': armingRungs((facts) =>
    facts.extensionsGranted > 0 ? { ...facts, dueAt: facts.assignedDueAt } : facts,
  ),
  'after an extension no rung comes any more': arming((arm, standing, rules) =>
    arm(standing, rules).filter((one) => !isRung(one) || standing.facts.extensionsGranted === 0),
  ),
  'rungs count from the day after the last day': armingRungs((facts) =>
    facts.dueAt === null ? facts : { ...facts, dueAt: facts.dueAt + 1 },
  ),
  'rungs count calendar days': arming((arm, standing, rules) => {
    const all = {
      isWorkingDay: () => true,
      addWorkingDays: (day: string, days: number) => rules.calendar.addDays(day, days),
    };
    const calendar = Object.assign(Object.create(rules.calendar) as typeof rules.calendar, all);
    return arm(standing, rules).map((one) =>
      one.kind.startsWith('rung.')
        ? (arm(standing, { ...rules, calendar }).find(({ kind }) => kind === one.kind) ?? one)
        : one,
    );
  }),
  'a general hazard climbs like a major one': armingRungs((facts) => ({ ...facts, level: 'major' })),
  'a late submission that has passed is urged on': inLadder(({ held }) => {
    held.always = [...held.always, { guard: 'isLate', target: 'climbing', actions: 'releaseLadder' }];
  }),
  'the bulletin is left out': arming((arm, standing, rules) =>
    arm(standing, rules).filter(({ kind }) => kind !== 'rung.L3'),
  ),
  'danger waits for the next morning': arming((arm, standing, rules) =>
    arm(standing, rules).map((one) =>
      one.kind === 'trigger.danger' ? { ...one, dueAt: one.dueAt + 43_200_000 } : one,
    ),
  ),
  'danger waits while a submission is verified': arming((arm, standing, rules) =>
    arm(standing, rules).filter(({ kind }) => kind !== 'trigger.danger' || standing.value['escalation'] !== 'held'),
  ),
};
