import type { AnyStateMachine } from 'xstate';
import type {
  Claim,
  Command,
  Deadline,
  DeadlineIdentity,
  Errand,
  Instant,
  Notice,
  Standing,
  StateValue,
  Versions,
} from './types.js';

/** The columns by which people filter cases, and those the database holds separation of duties by. */
export interface Summary {
  phase: string;
  level: string | null;
  sector: string | null;
  title: string;
  townUnitId: string | null;
  enterpriseUnitId: string | null;
  ownerUnitId: string | null;
  responsibleUnitId: string | null;
  unitIds: string[];
  personIds: string[];
  rectifierPersonIds: string[];
  rectifierUnitId: string | null;
  /** Every unit that puts something right, co-units of a joint responsibility among them: none of them may verify. */
  rectifierUnitIds?: string[];
  verifierPersonIds: string[];
  verifierUnitIds: string[];
  approverPersonId: string | null;
  foundAt: number | null;
  originalDueAt: number | null;
  dueAt: number | null;
  submittedAt: number | null;
  closedAt: number | null;
  rung: string | null;
}

/** Each kind has numbers of its own, office by office and year by year. */
export const registerKinds = [
  'hazard',
  'list',
  'assignment',
  'closeOut',
  'rectificationOrder',
  'inspectionRecord',
  'recheckOpinion',
] as const;

export type RegisterKind = (typeof registerKinds)[number];

/**
 * A number a line takes, of the city or of the unit that issues it, or the end of one that stands: the latest
 * of its kind, the one a line took, or all. A line takes at most one of a kind, and what it ends stood before it; which
 * number it is the database says.
 */
export type RegisterEntry =
  | { act: 'take'; kind: RegisterKind; office: string }
  | { act: 'end'; kind: RegisterKind; because: string; which?: 'all' | { takenBy: number } };

/** One event of a workflow: who may send it, and whether its line leaves `rev` alone. */
export interface EventDefinition {
  roles: readonly string[];
  quiet?: true;
}

/** A version of a workflow: pure data and pure functions, frozen once cases have used it. */
export interface WorkflowDefinition<F, R> {
  id: string;
  version: number;
  machine: AnyStateMachine;
  regions: readonly string[];
  initial: StateValue;
  claims: Record<string, Claim<F, R>>;
  events: Record<string, EventDefinition>;
  emptyFacts(): F;
  /** All that must be armed in this standing. What has fired is a fact, so it is never asked for again. */
  deadlines(standing: Standing<F>, rules: R): Deadline[];
  notices(before: Standing<F>, command: Command, after: Standing<F>, rules: R): Notice[];
  summary(standing: Standing<F>): Summary;
  /** What a line does in the registers（一单四制）; a version without registers takes no numbers. */
  registers?(before: Standing<F>, command: Command, after: Standing<F>): RegisterEntry[];
  /** Other cases that a line opens or ends; a version without them leaves other cases alone. */
  errands?(before: Standing<F>, command: Command, after: Standing<F>, rules: R): Errand[];
  /** Does a notice that asks still ask, in this standing? */
  stillAsks(condition: string, standing: Standing<F>): boolean;
  /**
   * A case of an older version as this one reads it: clocks, dates and what has fired are carried over unchanged.
   * @param rules those it comes under
   */
  migrate?(from: Standing<unknown>, command: Command, rules: R): Standing<F>;
  /** Whether this version knowingly asks no more for what the older one had armed under that kind; else nothing may fall. */
  relieves?(from: Standing<unknown>, kind: string): boolean;
  /** Open: something is still owed, so a deadline must be armed. */
  isOpen(standing: Standing<F>): boolean;
}

/** Fixes the types of a definition; in: the parts, out: the same. */
export function defineWorkflow<F, R>(definition: WorkflowDefinition<F, R>): WorkflowDefinition<F, R> {
  return definition;
}

/** The standing of a case before its first line. */
export function unborn<F, R>(definition: WorkflowDefinition<F, R>, versions: Versions): Standing<F> {
  return { value: definition.initial, facts: definition.emptyFacts(), versions, seq: 0 };
}

/** When what a deadline asks about ended or ends, UTC milliseconds: what is asked again and again ended at its first instant. */
export function endOf({ dueAt, occurrence }: Pick<Deadline, 'dueAt' | 'occurrence'>): Instant {
  return occurrence?.(1) ?? dueAt;
}

/** Whether one of two deadlines that are due overtakes the other: the higher rank of a ladder is carried out alone. */
export function overtakes(other: Deadline, own: Deadline): boolean {
  const higher = own.rank !== undefined && (other.rank ?? 0) > own.rank;
  return higher && (!own.beside || other.dueAt > own.dueAt);
}

/** The text form of a deadline's identity, as facts and command ids use it. */
export function deadlineKey(deadline: DeadlineIdentity): string {
  return `${deadline.kind}:${deadline.anchor}:${deadline.n}`;
}
