import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What the world around the city does when it is told to, and at no other time. */
export interface Hands {
  /** Finishes these rows of the outbox. */
  tell(rowIds: string[]): Promise<void>;
  /** Carries what is due to its recipients until nothing is. */
  carryMail(): Promise<unknown>;
}

/** Lets the city hear what happened: outbox and mail, until nothing is left to do at this instant. */
@Injectable()
export class CitySettling {
  constructor(private readonly database: Database) {}

  async settle({ tell, carryMail }: Hands): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'select id::text as id from outbox where finished_at is null order by id',
    );
    if (rows.length === 0) return;
    await tell(rows.map(({ id }) => id));
    await carryMail();
  }
}
