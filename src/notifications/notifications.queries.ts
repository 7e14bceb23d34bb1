import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Queryable } from '../platform/database/database.js';
import { bouncesObserved } from './bounces/bounces.observed.js';

/** What became of one notice to one recipient. */
export interface DeliveryView {
  id: string;
  notice: string;
  asks: boolean;
  recipientName: string;
  recipientUnitName: string;
  /** '' while nobody with an address has been found. */
  recipient: string;
  channel: string;
  status: 'queued' | 'sending' | 'accepted' | 'refused' | 'bounced' | 'withdrawn' | 'unknown';
  attempts: number;
  serverAnswer: string | null;
  createdAt: Date;
  nextAttemptAt: Date;
  settledAt: Date | null;
}

const limit = 1_000;

/** Reads of deliveries for other features; who may read is for the caller to say. */
@Injectable()
export class NotificationsQueries {
  constructor(private readonly config: Config) {}

  /** Whether anybody would hear of a mail that comes back after it was taken. */
  get bouncesObserved(): boolean {
    return bouncesObserved(this.config);
  }

  /** The newest thousand deliveries of a case, newest first. */
  deliveriesOfCase(on: Queryable, caseId: string): Promise<DeliveryView[]> {
    return on.run<DeliveryView>({
      name: 'notifications.deliveries-of-case',
      text: `
        select id, notice, asks, payload->'reader'->>'name' as "recipientName",
               payload->'reader'->>'unitName' as "recipientUnitName", recipient, channel, status, attempts,
               server_answer as "serverAnswer", created_at as "createdAt", next_attempt_at as "nextAttemptAt",
               settled_at as "settledAt"
          from deliveries where case_id = $1 order by created_at desc, id limit ${limit}`,
      values: [caseId],
    });
  }
}
