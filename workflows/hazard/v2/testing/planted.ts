import type { AnyStateMachine } from 'xstate';
import { hazardSetup } from '../hazard.setup.js';
import { hazardV2 } from '../hazard.workflow.js';
import type { Hazard } from './hazard.play.js';

/** A machine's configuration as far as a planted change reaches into it. */
interface Edge {
  guard?: { type: string; params: string[] };
  target?: string;
  actions?: string;
}
interface State {
  on?: Record<string, Edge | Edge[]>;
  always?: unknown;
}
type Region = 'lifecycle' | 'extension' | 'production' | 'escalation';
type Config = { states: Record<Region, State & { states: Record<string, State> }> };

/** Somebody's mistake: in the machine, or in what stands around it. */
type Mistake = (definition: Hazard) => Hazard;

function inMachine(change: (config: Config) => void): Mistake {
  return (definition) => {
    const config = structuredClone(definition.machine.config) as unknown as Config;
    change(config);
    return { ...definition, machine: hazardSetup.createMachine(config as never) as unknown as AnyStateMachine };
  };
}

function edges(config: Config, region: Region, state: string, event: string): Edge[] {
  const owner: State | undefined = state === '(region)' ? config.states[region] : config.states[region].states[state];
  const written = owner?.on?.[event];
  if (!written) throw new Error(`nothing to change at ${event} in ${state}`);
  return Array.isArray(written) ? written : [written];
}

const drop = (claim: string, region: Region, state: string, event: string): Mistake =>
  inMachine((config) => {
    for (const edge of edges(config, region, state, event)) {
      // A guard may be shared with other transitions; the mistake is made in this one only.
      edge.guard = { type: 'claims', params: edge.guard!.params.filter((name) => name !== claim) };
    }
  });

const lead = (region: Region, state: string, event: string, target: string): Mistake =>
  inMachine((config) => {
    for (const edge of edges(config, region, state, event)) edge.target = target;
  });

/** Version 2 with a mistake made in it. */
export function planted(mistake: Mistake): Hazard {
  return mistake(hazardV2);
}

/** Mistakes somebody might make one day, each of which some proof must notice. */
export const mistakes: Record<string, Mistake> = {
  'one person voids what he proposed to void': drop('secondPersonVoids', 'lifecycle', '(region)', 'VOID'),
  'one person suspends what he proposed to suspend': drop(
    'secondPersonSuspends',
    'production',
    'stopped',
    'SUSPEND_PRODUCTION',
  ),
  'a major hazard is closed while production is stopped': drop(
    'productionIsNotStopped',
    'lifecycle',
    'verified',
    'APPROVE_CLOSE',
  ),
  'a general hazard is fixed on the spot while production is stopped': drop(
    'productionIsNotStopped',
    'lifecycle',
    'reported',
    'FIX_ON_SPOT',
  ),
  'a department has lost the hazard before another has taken it': (definition) => ({
    ...definition,
    ...inMachine((config) => {
      edges(config, 'lifecycle', 'reported', 'TRANSFER')[0]!.target = '#determined';
    })(definition),
  }),
  'anybody may take over what was sent to another': drop('actorIsReceiver', 'lifecycle', '(region)', 'ACCEPT_TRANSFER'),
  'a pass forgets the items left open': drop('judgesItemsLeft', 'lifecycle', 'verifying', 'PASS'),
  'a co-unit verifies the whole it has a share in': drop(
    'verifiersAreOutsideSubtaskUnits',
    'lifecycle',
    'submitted',
    'START_VERIFY',
  ),
  'it is verified while a share is open': drop('subtasksAreAccepted', 'lifecycle', 'submitted', 'START_VERIFY'),
  'in suspension everybody is urged as before': (definition) => ({
    ...definition,
    deadlines: (standing, rules) =>
      definition.deadlines({ ...standing, value: { ...standing.value, production: 'normal' } }, rules),
  }),
  'nobody looks after what is suspended': (definition) => ({
    ...definition,
    deadlines: (standing, rules) =>
      definition.deadlines(standing, rules).filter(({ kind }) => kind !== 'suspended.confirm'),
  }),
  'nobody asks for the double report': drop('dualReportIsMade', 'lifecycle', 'verified', 'APPROVE_CLOSE'),
  'a level falls on the word of nobody': drop('enoughExpertsSayLower', 'lifecycle', '(region)', 'CHANGE_LEVEL'),
  'an accident does not keep a hazard from being closed': drop(
    'notFrozenByAccident',
    'lifecycle',
    'verified',
    'APPROVE_CLOSE',
  ),
  'an accident does not keep an enterprise from being closed': drop(
    'notFrozenByAccident',
    'lifecycle',
    '(region)',
    'ENTERPRISE_CLOSED',
  ),
  'a person chooses what is looked back on': drop('timerOnly', 'lifecycle', 'closed', 'SAMPLE_FOR_LOOKBACK'),
  'production that was suspended runs again at once': lead('production', 'suspended', 'END_SUSPENSION', 'normal'),
  'a resumption refused leaves a resumption asked for': lead(
    'production',
    'resumeApplied',
    'REJECT_RESUME',
    'resumeApplied',
  ),
  'a hazard that is over stays stopped': inMachine(({ states: { production } }) => {
    delete production.states['controlled']!.always;
  }),
  'a voided hazard keeps its list number': (definition) => ({
    ...definition,
    registers: (before, command, after) =>
      definition.registers!(before, command, after).filter(({ act, kind }) => act !== 'end' || kind !== 'list'),
  }),
};
