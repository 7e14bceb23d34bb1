import { Injectable } from '@nestjs/common';
import type { Versions } from '../../workflows/kit/types.js';
import { RuleBook } from '../../workflows/rule-book.js';
import type { Rules } from '../../workflows/rules.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { addedRules, approvedRules, rulesHead } from './rule.rows.js';

const asked = {
  name: 'engine_rules',
  text: `select ${rulesHead} as head, bihuan_now_ms()::float8 as "nowMs"`,
  values: [],
};

/** The rules in force now, read afresh: for a command that has no keeper. */
export async function rulesInForce(on: Queryable): Promise<Rules> {
  const [row] = await on.run<{ nowMs: number }>(asked);
  return new RuleBook(addedRules(await approvedRules(on))).rulesAt(row!.nowMs);
}

/**
 * Keeps the book of policies and calendars of this process as new as the database: whoever decides or reads asks in the
 * same read how many versions were approved, and the book is read again when there are more.
 */
@Injectable()
export class RuleKeeper {
  #book = new RuleBook();
  #head = 0;

  constructor(private readonly database: Database) {}

  /** The book with all that had been approved when `head` was read. @param on where `head` was read */
  async upTo(head: number, on: Queryable): Promise<RuleBook> {
    if (head > this.#head) await this.#load(head, on);
    return this.#book;
  }

  /** The newest book. */
  async current(on: Queryable = this.database): Promise<RuleBook> {
    const [row] = await on.run<{ head: number }>(asked);
    return this.upTo(row!.head, on);
  }

  /** The rules in force now, for what is no case's own affair. */
  async inForce(on: Queryable = this.database): Promise<Rules> {
    const [row] = await on.run<{ head: number; nowMs: number }>(asked);
    return (await this.upTo(row!.head, on)).rulesAt(row!.nowMs);
  }

  /** The book in which all of these are, where it exists: asks the database only when one is new to this process. */
  async knowing(versions: readonly Pick<Versions, 'policy' | 'calendar'>[], on: Queryable = this.database) {
    return versions.every((one) => this.#book.knows(one)) ? this.#book : this.current(on);
  }

  /** The rules a case is under; those in force now for what names none. @throws UnknownVersionError */
  async rulesOf(versions: Versions | undefined, on: Queryable = this.database): Promise<Rules> {
    return versions ? (await this.knowing([versions], on)).rulesOf(versions) : this.inForce(on);
  }

  async #load(head: number, on: Queryable): Promise<void> {
    const book = new RuleBook(addedRules(await approvedRules(on)));
    // Two loads may end in either order: an older one changes nothing.
    if (head > this.#head) [this.#book, this.#head] = [book, head];
  }
}
