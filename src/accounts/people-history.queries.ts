import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { PeopleEventsService } from '../organisations/people-events.service.js';
import { Database } from '../platform/database/database.js';
import { outOfAuthority } from './authority.js';
import { AuthorityService } from './authority.service.js';
import type { PeopleEventView } from './people-event.dto.js';

interface Row {
  id: string;
  atMs: number;
  kind: Parameters<PeopleEventsService['nameOf']>[0];
  actor: Partial<Actor>;
  payload: Record<string, unknown>;
}

/** Reads the history of one account or one enterprise, newest first. */
@Injectable()
export class PeopleHistoryQueries {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityService,
    private readonly events: PeopleEventsService,
  ) {}

  /** For the person himself, whoever sees to him, the auditor and the leaders. Problem 403 OUT_OF_AUTHORITY, 404. */
  async ofAccount(actor: Actor, accountId: string, limit: number): Promise<PeopleEventView[]> {
    await this.authority.mayLook(this.database, actor, accountId);
    return this.#read('account_id', accountId, limit);
  }

  /** An enterprise's own people see theirs only. Problem 403 OUT_OF_AUTHORITY. */
  async ofEnterprise(actor: Actor, unitId: string, limit: number): Promise<PeopleEventView[]> {
    if (actor.role === 'enterprisePrincipal' && actor.unitId !== unitId) throw outOfAuthority();
    return this.#read('unit_id', unitId, limit);
  }

  async #read(column: 'account_id' | 'unit_id', id: string, limit: number): Promise<PeopleEventView[]> {
    const rows = await this.database.query<Row>(
      `select id, floor(extract(epoch from at) * 1000)::float8 as "atMs", kind, actor, payload
         from people_events where ${column} = $1 order by id desc limit $2`,
      [id, limit],
    );
    return rows.map(({ actor, ...row }) => ({
      ...row,
      zh: this.events.nameOf(row.kind),
      by: nameOf(actor),
    }));
  }
}

/** In which post he did it, and for whom. */
function nameOf({ name, unitName = '', substituteFor }: Row['actor']): string {
  if (!name) return '本人';
  return `${unitName} ${name}`.trim() + (substituteFor ? `，代 ${substituteFor.name}` : '');
}
