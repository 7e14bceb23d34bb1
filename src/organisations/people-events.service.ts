import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../workflows/kit/types.js';
import type { Tx } from '../platform/database/database.js';
import { type PeopleEventKind, peopleEventKinds } from './people-event.kinds.js';

interface NewPeopleEvent {
  kind: PeopleEventKind;
  accountId?: string;
  unitId?: string;
  payload?: Record<string, unknown>;
}

/** Writes the history of accounts and enterprises; a line once written stays as it is. */
@Injectable()
export class PeopleEventsService {
  /** How a person calls what happened. */
  nameOf(kind: PeopleEventKind): string {
    return peopleEventKinds[kind];
  }

  /** In the transaction of what it tells. `actor` null: the person himself, by a token that was mailed to him, or `system`. */
  async record(
    tx: Tx,
    actor: Actor | 'system' | null,
    { kind, accountId, unitId, payload = {} }: NewPeopleEvent,
  ): Promise<void> {
    await tx.query(
      `insert into people_events (id, at, kind, actor, account_id, unit_id, payload)
       values ($1, bihuan_now(), $2, $3, $4, $5, $6)`,
      [newId(), kind, JSON.stringify(recorded(actor)), accountId ?? null, unitId ?? null, payload],
    );
  }
}

function recorded(actor: Actor | 'system' | null): object {
  return actor === 'system' ? { role: 'system', name: '系统' } : (actor ?? { role: 'self' });
}
