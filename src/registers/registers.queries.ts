import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { caseScope } from '../accounts/scope.js';
import { Database } from '../platform/database/database.js';
import { endedText } from './ended.text.js';
import { type Register, registers } from './register.statements.js';
import type { RegisterFilterDto } from './register-filter.dto.js';
import type { AssignmentPage, BulletinPage, CloseOutPage, ListPage } from './register-page.dto.js';

interface Row {
  atMs: number;
  hazardId: string;
  seq: number;
  endedBecause?: string | null;
}

/** One list and four systems（一单四制）, each a view over the same event log. */
@Injectable()
export class RegistersQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, filter: RegisterFilterDto): Promise<ListPage> {
    return this.#page(registers.list, actor, filter);
  }

  assignments(actor: Actor, filter: RegisterFilterDto): Promise<AssignmentPage> {
    return this.#page(registers.assignments, actor, filter);
  }

  closeOuts(actor: Actor, filter: RegisterFilterDto): Promise<CloseOutPage> {
    return this.#page(registers.closeOuts, actor, filter);
  }

  bulletins(actor: Actor, filter: RegisterFilterDto): Promise<BulletinPage> {
    return this.#page(registers.bulletins, actor, filter);
  }

  /** Rows the actor may see; keyset pages go on behind the last row, so that none is skipped or repeated. */
  async #page<T>(
    { view, columns, at, newestFirst }: Register,
    actor: Actor,
    filter: RegisterFilterDto,
  ): Promise<{ items: T[]; next: string | null }> {
    const scope = caseScope(actor, { alias: 'r' });
    const values: unknown[] = [...scope.values];
    const conditions = [scope.sql];
    const place = (value: unknown) => `$${values.push(value)}`;
    if (filter.year) conditions.push(`r.year = ${place(filter.year)}`);
    if (filter.office) conditions.push(`r.office = ${place(filter.office)}`);
    if (filter.sector) conditions.push(`r.sector = ${place(filter.sector)}`);
    if (filter.after) {
      const [ms, id, line] = filter.after.split('.');
      const last = `to_timestamp(${place(Number(ms))}::float8 / 1000), ${place(id)}::uuid, ${place(Number(line))}::int`;
      conditions.push(`(${at}, r.case_id, r.seq) ${newestFirst ? '<' : '>'} (${last})`);
    }
    const direction = newestFirst ? 'desc' : 'asc';
    const rows = await this.database.query<Row>(
      `select r.case_id as "hazardId", r.seq, (extract(epoch from ${at}) * 1000)::float8 as "atMs", ${columns}
       from ${view} r where ${conditions.join(' and ')}
       order by ${at} ${direction}, r.case_id ${direction}, r.seq ${direction} limit ${place(filter.limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? `${last.atMs}.${last.hazardId}.${last.seq}` : null;
    return { items: shown.map((row) => item(row) as T), next };
  }
}

function item({ atMs, seq, endedBecause, ...row }: Row): object {
  return endedBecause === undefined ? row : { ...row, takenAtMs: atMs, ended: endedText(endedBecause) };
}
