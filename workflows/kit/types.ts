/** UTC milliseconds since 1970. */
export type Instant = number;

export type Role =
  | 'inspector'
  | 'townInspector'
  | 'villageReporter'
  | 'expert'
  | 'enterprisePrincipal'
  | 'enterpriseSafetyOfficer'
  | 'enterpriseWorker'
  | 'departmentSupervisor'
  | 'committeeOffice'
  | 'committeeLeader'
  | 'mediaOfficer'
  | 'auditor';

/** Who acts, as he was when the command arrived; recorded in the history line together with it. */
export interface Actor {
  accountId: string;
  name: string;
  role: Role | 'system';
  unitId: string;
  unitName: string;
  certificateNo?: string;
  /** Whose post he acts in while its holder is away; `role` and unit are then the holder's. */
  substituteFor?: { accountId: string; name: string };
  /** He acted from the link of a mail, confirmed by a one-time code, without signing in. */
  via?: 'link';
}

/** Region name to the state it is in, every region of the version and no other. */
export type StateValue = Record<string, string>;

export interface Versions {
  workflow: number;
  policy: number;
  calendar: number;
}

/** Where a case stands after its line `seq`; everything a decision may look at. */
export interface Standing<F> {
  value: StateValue;
  facts: F;
  versions: Versions;
  seq: number;
}

/** What is asked of a case; `seq` is that of the line being decided, `at` the instant it counts from. */
export interface Command {
  type: string;
  payload: Record<string, unknown>;
  actor: Actor;
  at: Instant;
  commandId: string;
  seq: number;
}

/** Why something is refused: a stable code; the texts catalogue turns it into Chinese and English. */
export interface Reason {
  code: string;
  params?: Record<string, string | number>;
}

/**
 * One condition of a transition.
 * `asks` says whom it looks at; `actions` shows standing and actor claims only, as a form not yet filled
 * must not look forbidden. A `branch` claim selects between candidates and is never a reason.
 */
export interface Claim<F, R> {
  asks: 'standing' | 'actor' | 'payload';
  branch?: true;
  check(facts: F, command: Command, rules: R): true | Reason;
}

/** Identity of a deadline is `(case, kind, anchor, n)`; `anchor` is the seq of the line that started its clock. */
export interface DeadlineIdentity {
  kind: string;
  anchor: number;
  n: number;
}

export interface Deadline extends DeadlineIdentity {
  dueAt: Instant;
  /** The event that firing it decides. */
  event: string;
  /** Rungs of one ladder due together: the highest rank is carried out, the lower are overtaken. */
  rank?: number;
  /** It asks something else than those it is ranked with: only what falls due after it overtakes it. */
  beside?: true;
  /** For kinds that repeat: the instant of occurrence n; a gap fires once, for the last one missed. */
  occurrence?(n: number): Instant;
}

export type Audience =
  | { post: 'principal' | 'safetyOfficer' | 'supervisor' | 'inspector'; unitId: string }
  | { post: 'superior'; unitId: string }
  /** Who leads the unit itself; one that nobody leads is answered for above. */
  | { post: 'leader'; unitId: string }
  | { post: 'committeeOffice' }
  | { post: 'committeeLeader' }
  /** Whoever leads each member unit of the safety committee: its departments, towns and parks. */
  | { post: 'memberUnits' }
  /** Those who look at everything and decide nothing. */
  | { post: 'auditor' }
  | { post: 'person'; accountId: string; unitId: string };

/**
 * Something to tell, or, where `asks` names a condition of the workflow, something to ask while that condition holds.
 */
export interface Notice {
  notice: string;
  asks: string | null;
  audience: Audience[];
  data: Record<string, unknown>;
  notBefore?: Instant;
}

/** What a line asks of other cases: done after the commit, once, by whoever finishes the outbox topic of that name. */
export interface Errand {
  topic: string;
  payload: Record<string, unknown>;
}
