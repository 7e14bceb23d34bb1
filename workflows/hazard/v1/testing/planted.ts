import type { AnyStateMachine } from 'xstate';
import { hazardSetup } from '../hazard.setup.js';
import { hazardV1 } from '../hazard.workflow.js';
import type { Hazard } from './given.js';

/** A machine's configuration as far as a planted change reaches into it. */
interface Edge {
  guard?: { type: string; params: string[] };
  target?: string;
  actions?: string;
}
interface State {
  on?: Record<string, Edge | Edge[]>;
  always?: unknown;
  [key: string]: unknown;
}
type Config = { states: Record<'lifecycle' | 'extension' | 'escalation', { states: Record<string, State> }> };

/** The hazard with a change planted into its machine; the same claims, recorders, deadlines and notices around it. */
export function planted(change: (config: Config) => void): Hazard {
  const config = structuredClone(hazardV1.machine.config) as unknown as Config;
  change(config);
  const machine = hazardSetup.createMachine(config as never) as unknown as AnyStateMachine;
  return { ...hazardV1, machine };
}

function edges(config: Config, region: keyof Config['states'], state: string, event: string): Edge[] {
  const written = config.states[region].states[state]?.on?.[event];
  if (!written) throw new Error(`nothing to change at ${event} in ${state}`);
  return Array.isArray(written) ? written : [written];
}

const lead =
  (state: string, event: string, target: string, nth = 0) =>
  (config: Config) => {
    edges(config, 'lifecycle', state, event)[nth]!.target = `#${target}`;
  };

const drop = (claim: string, region: keyof Config['states'], state: string, event: string) => (config: Config) => {
  for (const edge of edges(config, region, state, event)) {
    // A guard may be shared with other transitions; the mistake is made in this one only.
    edge.guard = { type: 'claims', params: edge.guard!.params.filter((name) => name !== claim) };
  }
};

/** Mistakes somebody might make one day, each of which some proof must notice. */
export const mistakes: Record<string, (config: Config) => void> = {
  'a failed verification waits for another one instead of being rectified': lead('verifying', 'FAIL', 'submitted'),
  'a verifier may approve his own close-out': drop('approverIsNotVerifier', 'lifecycle', 'verified', 'APPROVE_CLOSE'),
  'a major hazard that passes is closed without the list owner': lead('verifying', 'PASS', 'closed'),
  'a failed look-back goes on without a new date': lead('closed', 'LOOKBACK_FAIL', 'rectifying'),
  'a report is determined by being reported': lead('draft', 'REPORT', 'determined'),
  'a plan for a major hazard needs no review': lead('acknowledged', 'SUBMIT_PLAN', 'rectifying'),
  'the rectifying unit may send its own people to verify': drop(
    'verifiersAreOfAnotherUnit',
    'lifecycle',
    'submitted',
    'START_VERIFY',
  ),
  'a reporter may determine his own major hazard': drop('deciderIsNotReporter', 'lifecycle', 'reported', 'DETERMINE'),
  'an acknowledged assignment may still be returned': ({ states: { lifecycle } }) => {
    lifecycle.states['acknowledged']!.on!['RETURN'] = structuredClone(lifecycle.states['assigned']!.on!['RETURN']!);
  },
  'anybody may approve an extension': (config) => {
    delete edges(config, 'extension', 'pending', 'APPROVE_EXTENSION')[0]!.guard;
  },
  'a request survives the close-out': ({ states: { extension } }) => {
    delete extension.states['pending']!.always;
  },
  'a timely submission does not hold the ladder': ({ states: { escalation } }) => {
    delete escalation.states['quiet']!.always;
  },
  'a closed hazard goes on climbing': ({ states: { escalation } }) => {
    delete escalation.states['climbing']!.always;
  },
  'a failed verification has two owners': ({ states: { escalation } }) => {
    escalation.states['held']!.on!['FAIL'] = {
      guard: { type: 'claims', params: ['caseIsOpen'] },
      target: 'quiet',
      actions: 'record',
    };
  },
  'a person may say that time has passed': drop('timerOnly', 'escalation', 'quiet', 'RUNG_DUE'),
  'a submission closes by itself after a while': ({ states: { lifecycle } }) => {
    lifecycle.states['submitted']!['after'] = { 1000: '#closed' };
  },
};
