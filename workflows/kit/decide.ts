import type { AnyStateMachine } from 'xstate';
import { type Candidate, candidatesOf } from './candidates.js';
import type { WorkflowDefinition } from './definition.js';
import { restore } from './restore.js';
import { step } from './step.js';
import type { Claim, Command, Notice, Reason, Standing, StateValue, Versions } from './types.js';

export type Decision<F> =
  | { kind: 'moved'; after: Standing<F>; notices: Notice[] }
  | { kind: 'refused'; reasons: Reason[] };

/** What a machine of this kit receives: the command, and the rules in force for the case. */
export interface DecidingEvent<R> {
  type: string;
  command: Command;
  rules: R;
}

/**
 * Decides one command. Pure: the same standing, command and rules always give the same answer.
 * @returns `moved` with the next standing and what to tell, or `refused` with every claim that said no
 * @throws StateMismatchError when the stored state names a region too many or too few, or an unknown state
 */
export function decide<F, R>(
  definition: WorkflowDefinition<F, R>,
  standing: Standing<F>,
  command: Command,
  rules: R,
): Decision<F> {
  if (command.type === migrateEvent) return migrated(definition, standing, command, rules);
  const part = ruleEvents[command.type as RuleEvent];
  if (part) return reruled(standing, command, part);
  const open = candidatesOf(definition, standing, command.type);
  const reasons = refusedBy(definition, open, standing.facts, command, rules);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const event: DecidingEvent<R> = { type: command.type, command, rules };
  const next = step(definition.machine as AnyStateMachine, restore(definition, standing), event);
  const after: Standing<F> = {
    value: next.value as StateValue,
    facts: (next.context as { facts: F }).facts,
    versions: standing.versions,
    seq: command.seq,
  };
  return { kind: 'moved', after, notices: definition.notices(standing, command, after, rules) };
}

/** The recorded event by which a case comes under a newer version; decided by the definition it comes under. */
export const migrateEvent = 'MIGRATE';

/** What the line of a migration says it leads to. */
export interface MigratePayload {
  to: Versions;
}

/** The recorded events by which a case comes under a newer policy or calendar, and which of its versions each changes. */
export const ruleEvents = { REPLAN: 'policy', RECALENDAR: 'calendar' } as const;
export type RuleEvent = keyof typeof ruleEvents;

/** Whether an event says under which versions the case goes on from its own line. */
export function changesVersions(type: string): boolean {
  return type === migrateEvent || type in ruleEvents;
}

function migrated<F, R>(
  definition: WorkflowDefinition<F, R>,
  standing: Standing<F>,
  command: Command,
  rules: R,
): Decision<F> {
  const { to } = command.payload as unknown as MigratePayload;
  const older = standing.versions.workflow < definition.version;
  if (!older || !definition.migrate || standing.seq === 0)
    return { kind: 'refused', reasons: [{ code: 'notToMigrate' }] };
  const moved = definition.migrate(standing, command, rules);
  const after = { ...moved, versions: to, seq: command.seq };
  restore(definition, after);
  return { kind: 'moved', after, notices: [] };
}

/** Only the one version changes: state, facts, anchors and what has fired stay, so that no date written down moves. */
function reruled<F>(standing: Standing<F>, command: Command, part: (typeof ruleEvents)[RuleEvent]): Decision<F> {
  const { to } = command.payload as unknown as MigratePayload;
  const { versions } = standing;
  const only = { ...versions, [part]: to[part] };
  const same = only.workflow === to.workflow && only.policy === to.policy && only.calendar === to.calendar;
  if (!same || to[part] <= versions[part] || standing.seq === 0)
    return { kind: 'refused', reasons: [{ code: 'notNewerRules' }] };
  return { kind: 'moved', after: { ...standing, versions: { ...to }, seq: command.seq }, notices: [] };
}

/** Whether an event is open to an actor now, and if not, why; forms not yet filled are not looked at. */
export interface Action {
  event: string;
  open: boolean;
  reasons: Reason[];
}

/**
 * Lists every event the actor's role may ever send, with what stands in its way in this standing.
 * @param command an empty command of the actor at the instant asked about
 */
export function actions<F, R>(
  definition: WorkflowDefinition<F, R>,
  standing: Standing<F>,
  command: Omit<Command, 'type' | 'payload'>,
  rules: R,
): Action[] {
  const mine = Object.entries(definition.events).filter(([, event]) => event.roles.includes(command.actor.role));
  return mine.map(([type]) => {
    const empty = { ...command, type, payload: {} };
    const reasons = standsInTheWay(definition, candidatesOf(definition, standing, type), standing.facts, empty, rules);
    return { event: type, open: reasons.length === 0, reasons };
  });
}

/** Every claim that says no in the candidate whose branches hold. */
function refusedBy<F, R>(
  definition: WorkflowDefinition<F, R>,
  open: readonly Candidate[],
  facts: F,
  command: Command,
  rules: R,
): Reason[] {
  if (open.length === 0) return [{ code: 'notOpenInThisState', params: { event: command.type } }];
  const chosen = open
    .map((candidate) => claimsOf(definition, candidate))
    .find((claims) => claims.filter(isBranch).every((claim) => claim.check(facts, command, rules) === true));
  if (!chosen) return [{ code: 'noBranchHolds', params: { event: command.type } }];
  return reasonsOf(chosen, facts, command, rules);
}

/** The same for a form not yet filled: payload claims say nothing, and a branch the form will choose stays possible. */
function standsInTheWay<F, R>(
  definition: WorkflowDefinition<F, R>,
  open: readonly Candidate[],
  facts: F,
  command: Command,
  rules: R,
): Reason[] {
  if (open.length === 0) return [{ code: 'notOpenInThisState', params: { event: command.type } }];
  const possible = open
    .map((candidate) => claimsOf(definition, candidate).filter((claim) => claim.asks !== 'payload'))
    .filter((claims) => claims.filter(isBranch).every((claim) => claim.check(facts, command, rules) === true))
    .map((claims) => reasonsOf(claims, facts, command, rules))
    .sort((one, other) => one.length - other.length);
  return possible[0] ?? [{ code: 'noBranchHolds', params: { event: command.type } }];
}

function isBranch(claim: { branch?: true }): boolean {
  return claim.branch === true;
}

function reasonsOf<F, R>(claims: Claim<F, R>[], facts: F, command: Command, rules: R): Reason[] {
  return claims
    .filter((claim) => !isBranch(claim))
    .map((claim) => claim.check(facts, command, rules))
    .filter((answer) => answer !== true);
}

/** The claims a transition is guarded by, in the order written. */
function claimNames(guard: unknown): string[] {
  if (guard === undefined) return [];
  return (guard as { params: string[] }).params;
}

function claimsOf<F, R>(definition: WorkflowDefinition<F, R>, candidate: Candidate): Claim<F, R>[] {
  return claimNames(candidate.guard).map((name) => definition.claims[name]!);
}
