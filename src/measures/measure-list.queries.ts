import { Injectable } from '@nestjs/common';
import { newestWorkflow } from '../../workflows/catalogue.js';
import type { Actor } from '../../workflows/kit/types.js';
import { eventText } from '../../workflows/texts/event.text.js';
import { measureScope } from '../accounts/scope.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { type StoredCase, storedCase, versionsOf } from '../engine/stored-case.js';
import type { KeptLimit } from '../hazards/kept-limits.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { type MeasureCaseRow, measureColumns, measureRow } from './measure.row.js';
import { phasesFor, turnOf } from './measure.turn.js';
import type { ListMeasuresDto, MeasurePage, MeasureRow, MeasureWork } from './measure-list.dto.js';

/** More is not one person's work of a day; the rest is in the list. */
const mostWork = 300;

/** The column `open` of a case is reckoned from the states of hazards. */
const stillOpen = `c.phase in ('drafted', 'signed', 'issued')`;

/** Every occurrence of what waits is kept: the first of them is the limit itself, the others ask for it again. */
const withLimit = `(select c.*, coalesce((
    select min(d.due_at) from deadlines d where d.case_id = c.id and (d.kind, d.anchor) in (
      select a.kind, a.anchor from deadlines a where a.case_id = c.id and a.status = 'armed')), 'infinity') as limit_at
  from cases c where c.workflow = 'measure')`;

const pageKey = (limitMs: number | undefined) => (Number.isFinite(limitMs) ? String(limitMs) : 'infinity');

/** Measures as rows: the list, those about a hazard, and those that wait for somebody. */
@Injectable()
export class MeasureListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
  ) {}

  /** What the actor may see through the filter, the nearest limit first; what waits for nobody last, the newest first. */
  async page(actor: Actor, { open, kind, phase, unitId, after, limit }: ListMeasuresDto): Promise<MeasurePage> {
    const conditions: string[] = open ? [stillOpen] : [];
    const values: unknown[] = [];
    const add = (sql: (...placeholders: string[]) => string, ...given: unknown[]) => {
      conditions.push(sql(...given.map((value) => `$${values.push(value)}`)));
    };
    if (kind) add((p) => `c.facts->>'kind' = ${p}`, kind);
    if (phase) add((p) => `c.phase = ${p}`, phase);
    if (unitId) add((p) => `c.unit_ids && array[${p}]::uuid[]`, unitId);
    if (after) {
      const [due, created, id] = after.split('.');
      add(
        (at, made, of) =>
          `(c.limit_at > ${at}::timestamptz or c.limit_at = ${at}::timestamptz
            and (c.created_at, c.id) < (to_timestamp(${made}::bigint / 1000000.0), ${of}::uuid))`,
        due === 'infinity' ? due : new Date(Number(due)).toISOString(),
        created,
        id,
      );
    }
    const order = `c.limit_at, c.created_at desc, c.id desc limit ${limit + 1}`;
    const found = await this.#rows(actor, conditions, values, order, withLimit);
    const shown = found.slice(0, limit);
    const last = shown.at(-1)?.row;
    return {
      items: await this.#shown(shown),
      next: found.length > limit && last ? `${pageKey(last.limit_ms)}.${last.created_us}.${last.id}` : null,
    };
  }

  /** Those about one hazard that the actor may see, the newest first; whether he may see the hazard is asked before. */
  async ofHazard(actor: Actor, hazardId: string): Promise<MeasureRow[]> {
    const about = [`c.facts->'about'->>'caseId' = $1`];
    return this.#shown(await this.#rows(actor, about, [hazardId], 'c.created_at desc, c.id desc limit 200'));
  }

  /** What waits for this person's signature, issue or answer, the nearest limit first; at most 300. */
  async mine(actor: Actor): Promise<MeasureWork[]> {
    const turns = await this.#turns(actor);
    return turns
      .map(({ shown, event }) => ({ ...shown, event, eventZh: eventText(event).zh }))
      .sort((one, other) => (one.limitAtMs ?? 0) - (other.limitAtMs ?? 0));
  }

  /** The limits of the same; a measure that asks for nothing by a date has none. */
  async limitsKeptBy(actor: Actor): Promise<KeptLimit[]> {
    const turns = await this.#turns(actor);
    return turns.flatMap(({ stored, shown: { id, kindZh, title, limitAtMs }, event }) => {
      const { definition, standing, rules, recordedAt: changedAtMs } = stored;
      const [waiting] = definition.deadlines(standing, rules);
      if (!waiting || limitAtMs === null) return [];
      const { kind, anchor } = waiting;
      const act = `${eventText(event).zh}${kindZh}`;
      return [{ caseId: id, kind, anchor, act, title, endMs: limitAtMs, seq: standing.seq, changedAtMs }];
    });
  }

  async #turns(actor: Actor) {
    const phases = phasesFor(actor.role, newestWorkflow('measure').events);
    const conditions = ['c.phase = any($1::text[])'];
    const [found, nowMs] = await Promise.all([
      phases.length > 0 ? this.#rows(actor, conditions, [phases], `c.next_at, c.id limit ${mostWork}`) : [],
      this.clock.now(),
    ]);
    return found.flatMap(({ stored, row }) => {
      const shown = measureRow(stored, row, nowMs);
      const event = turnOf(stored, actor, nowMs, shown.overdue);
      return event ? [{ stored, shown, event }] : [];
    });
  }

  async #shown(found: { stored: StoredCase; row: MeasureCaseRow }[]): Promise<MeasureRow[]> {
    const nowMs = await this.clock.now();
    return found.map(({ stored, row }) => measureRow(stored, row, nowMs));
  }

  async #rows(actor: Actor, conditions: string[], values: unknown[], order: string, from = 'cases') {
    const scope = measureScope(actor, { from: values.length + 1 });
    const limit = from === withLimit ? ', (extract(epoch from c.limit_at) * 1000)::float8 as limit_ms' : '';
    const rows = await this.database.query<MeasureCaseRow & { limit_ms?: number }>(
      `select ${measureColumns}${limit} from ${from} c
       where ${[scope.sql, ...conditions].join(' and ')} order by ${order}`,
      [...values, ...scope.values],
    );
    const book = await this.rules.knowing(rows.map(versionsOf));
    return rows.map((row) => ({ stored: storedCase(row, book), row }));
  }
}
