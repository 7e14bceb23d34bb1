import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { hazardScope } from '../accounts/scope.js';
import { Database } from '../platform/database/database.js';
import type { HazardPage, HazardRow, ListHazardsDto } from './hazard-list.dto.js';

const standing = (kind: 'hazard' | 'list') =>
  `(select text from numbers where case_id = c.id and kind = '${kind}' and ended_seq is null)`;

const columns = `c.id, ${standing('hazard')} as "hazardNo", ${standing('list')} as "listNo", c.title, c.phase, c.level, c.sector, t.name as "townName",
  coalesce(e.name, c.facts->>'enterpriseName') as "enterpriseName", o.name as "ownerName",
  r.name as "responsibleName", s.name as "supervisingName", (c.facts->>'foundAt')::float8 as "foundAtMs",
  (extract(epoch from c.due_at) * 1000)::float8 as "dueAtMs",
  (extract(epoch from c.closed_at) * 1000)::float8 as "closedAtMs",
  (c.open and coalesce(c.due_at <= (select bihuan_now()), false)) as overdue, c.rung,
  (extract(epoch from c.created_at) * 1000)::float8 as "createdAtMs"`;

/** Sort key and direction; keyset pages go on from the last row's key and id, so that no row is skipped or repeated. */
const orders = {
  created: { key: 'c.created_at', before: '<', direction: 'desc', of: ({ createdAtMs }: HazardRow) => createdAtMs },
  due: { key: 'c.due_at', before: '>', direction: 'asc', of: ({ dueAtMs }: HazardRow) => dueAtMs ?? 0 },
} as const;

/**
 * What of the list an actor sees through a filter, page by page or exported: conditions on `cases c`, and the values of their
 * placeholders from $1 on. A draft is no hazard yet: only who asks for drafts gets any.
 */
export function listConditions(
  actor: Actor,
  filter: Pick<ListHazardsDto, 'phase' | 'level' | 'sector' | 'unitId' | 'text' | 'overdue'>,
): { conditions: string[]; values: unknown[] } {
  const scope = hazardScope(actor);
  const values: unknown[] = [...scope.values];
  const conditions = [scope.sql];
  const add = (sql: (placeholder: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(sql(`$${values.length}`));
  };
  if (filter.phase) add((p) => `c.phase = ${p}`, filter.phase);
  else conditions.push(`c.phase <> 'draft'`);
  if (filter.level) add((p) => `c.level = ${p}`, filter.level);
  if (filter.sector) add((p) => `c.sector = ${p}`, filter.sector);
  if (filter.unitId) add((p) => `c.unit_ids && array[${p}]::uuid[]`, filter.unitId);
  if (filter.text) add(/\d/.test(filter.text) ? titleOrNumberHolds : titleHolds, filter.text);
  if (filter.overdue) conditions.push(`c.open and c.due_at <= (select bihuan_now())`);
  return { conditions, values };
}

/**
 * The index answers by pairs of characters, which is what Chinese words are; a single one is looked for without it. Beside
 * an `or` both are asked again of every row that the pairs bring, in this order: a title's pairs take long to make.
 */
function titleHolds(placeholder: string): string {
  return `strpos(c.title, ${placeholder}) > 0 and bihuan_bigrams(c.title) @> bihuan_bigrams(${placeholder})`;
}

/** Every number has digits; a screenful of those that begin with what was typed is enough to find one. */
function titleOrNumberHolds(placeholder: string): string {
  const numbered = `select case_id from numbers where text ^@ ${placeholder} limit 200`;
  return `(${titleHolds(placeholder)} or c.id = any(array(${numbered})))`;
}

/** The list of hazards an actor may see. */
@Injectable()
export class HazardListQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filter: ListHazardsDto): Promise<HazardPage> {
    const { conditions, values } = listConditions(actor, filter);
    const order = orders[filter.sort];
    if (filter.sort === 'due') conditions.push(`c.due_at is not null and c.open`);
    if (filter.after) {
      const [ms, id] = filter.after.split('.');
      values.push(Number(ms), id);
      conditions.push(
        `(${order.key}, c.id) ${order.before} (to_timestamp($${values.length - 1}::float8 / 1000), $${values.length}::uuid)`,
      );
    }
    values.push(filter.limit + 1);
    const rows = await this.database.query<HazardRow>(
      `select ${columns} from cases c left join units t on t.id = c.town_unit_id
         left join units e on e.id = c.enterprise_unit_id left join units o on o.id = c.owner_unit_id
         left join units r on r.id = c.responsible_unit_id
         left join units s on s.id = (c.facts->'assignment'->>'supervisingUnitId')::uuid
       where ${conditions.join(' and ')}
       order by ${order.key} ${order.direction}, c.id ${order.direction} limit $${values.length}`,
      values,
    );
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    return { items, next: rows.length > filter.limit && last ? `${order.of(last)}.${last.id}` : null };
  }
}
