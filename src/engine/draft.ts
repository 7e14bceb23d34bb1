import { deadlineKey, type RegisterEntry } from '../../workflows/kit/definition.js';
import type {
  Command,
  Deadline,
  DeadlineIdentity,
  Errand,
  Instant,
  Notice,
  Standing,
} from '../../workflows/kit/types.js';
import { canonical, genesis, hashOf, link } from './canonical.js';
import type { ArmedDeadline, HistoryLine } from './line.js';
import type { StoredCase } from './stored-case.js';

/** A line ready to be written: canonical text and its link in the chain. */
export interface DraftedLine {
  line: HistoryLine;
  text: string;
  hash: Buffer;
  quiet: boolean;
  notices: Notice[];
  errands: Errand[];
  registers: RegisterEntry[];
}

export interface Recorded {
  command: Command;
  after: Standing<unknown>;
  notices: Notice[];
  recordedAt: number;
  bodyHash: string;
  files: string[];
  fired: DeadlineIdentity | null;
}

/**
 * What one commit will write for one case: standings follow one another, lines are chained, deadlines are derived.
 * Nothing here touches the database.
 */
export class Draft {
  readonly lines: DraftedLine[] = [];
  readonly firedKeys = new Set<string>();
  standing: Standing<unknown>;
  rev: number;
  head: Buffer;
  of: StoredCase;
  #asked: Deadline[];

  constructor(of: StoredCase) {
    this.of = of;
    this.standing = of.standing;
    this.rev = of.rev;
    this.head = of.standing.seq === 0 ? genesis(of.id) : of.head;
    this.#asked = of.definition.deadlines(of.standing, of.rules);
  }

  /** All deadlines the present standing asks for. */
  get asked(): readonly Deadline[] {
    return this.#asked;
  }

  /** When the earliest deadline asked for falls due, UTC milliseconds; null where none is. */
  get nextAt(): Instant | null {
    return earliest(this.#asked);
  }

  /** From the next line on the case is under another definition and its rules, as its `MIGRATE` says. */
  comeUnder({ definition, rules }: Pick<StoredCase, 'definition' | 'rules'>): void {
    this.of = { ...this.of, definition, rules };
  }

  /** Adds one decided command as the next line. */
  record({ command, after, notices, recordedAt, bodyHash, files, fired }: Recorded): void {
    const before = this.standing;
    const asked = this.of.definition.deadlines(after, this.of.rules);
    const quiet = this.of.definition.events[command.type]?.quiet === true;
    const line: HistoryLine = {
      caseId: this.of.id,
      seq: command.seq,
      workflow: this.of.definition.id,
      versions: after.versions,
      event: { type: command.type, payload: command.payload },
      actor: command.actor,
      before: before.value,
      after: after.value,
      factsHash: hashOf(after.facts),
      occurredAt: command.at,
      recordedAt,
      commandId: command.commandId,
      bodyHash,
      files,
      deadlines: changes(this.#asked, asked, fired),
    };
    const text = canonical(line);
    this.head = link(this.head, Buffer.from(text));
    const registers = this.of.definition.registers?.(before, command, after) ?? [];
    const errands = this.of.definition.errands?.(before, command, after, this.of.rules) ?? [];
    this.lines.push({ line, text, hash: this.head, quiet, notices, errands, registers });
    if (fired) this.firedKeys.add(deadlineKey(fired));
    this.standing = after;
    this.#asked = asked;
    if (!quiet) this.rev += 1;
  }
}

/** The earliest instant at which one of these falls due, UTC milliseconds; null for none: `cases.next_at`. */
export function earliest(deadlines: Iterable<{ dueAt: Instant }>): Instant | null {
  const first = Math.min(...Array.from(deadlines, ({ dueAt }) => dueAt));
  return Number.isFinite(first) ? first : null;
}

/** What a line arms, fires and cancels: the difference of what two standings ask for. */
export function changes(before: readonly Deadline[], after: readonly Deadline[], fired: DeadlineIdentity | null) {
  const was = new Map(before.map((one) => [deadlineKey(one), one.dueAt]));
  const is = new Set(after.map(deadlineKey));
  const firedKey = fired ? deadlineKey(fired) : '';
  return {
    armed: after.filter((one) => was.get(deadlineKey(one)) !== one.dueAt).map(armed),
    fired: fired ? [identity(fired)] : [],
    cancelled: before.filter((one) => !is.has(deadlineKey(one)) && deadlineKey(one) !== firedKey).map(identity),
  };
}

function identity({ kind, anchor, n }: DeadlineIdentity): DeadlineIdentity {
  return { kind, anchor, n };
}

function armed({ kind, anchor, n, dueAt }: Deadline): ArmedDeadline {
  return { kind, anchor, n, dueAt };
}
