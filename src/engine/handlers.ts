import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.js';

/** What a commit left to be told; an announcement is about no case. */
export interface OutboxRow {
  id: string;
  caseId: string | null;
  seq: number | null;
  topic: string;
  payload: Record<string, unknown>;
  createdAtMs: number;
}

/**
 * Finishes rows of one topic inside the transaction that marks them finished: one row, or several where the topic allows
 * it; may be called again after a failure.
 */
export interface OutboxHandler {
  readonly topic: string;
  /** Whether rows of this topic may share a transaction: those that lock no case, so that no order of locks matters. */
  readonly finishedTogether: boolean;
  handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void>;
}

/** Every topic the engine writes. */
const outboxTopics = ['notice', 'announcement', 'measure', 'measureNews'] as const;

/** Knows who finishes which topic; a worker does not start unless every topic has exactly one handler. */
@Injectable()
export class HandlerRegistry {
  readonly #handlers = new Map<string, OutboxHandler>();

  /** @throws Error when the topic is unknown or already has a handler */
  register(handler: OutboxHandler): void {
    if (!(outboxTopics as readonly string[]).includes(handler.topic)) {
      throw new Error(`outbox topic ${handler.topic} is written by nobody`);
    }
    if (this.#handlers.has(handler.topic)) throw new Error(`outbox topic ${handler.topic} has two handlers`);
    this.#handlers.set(handler.topic, handler);
  }

  /** @throws Error when a topic has no handler */
  verifyComplete(): void {
    const missing = outboxTopics.filter((topic) => !this.#handlers.has(topic));
    if (missing.length > 0) throw new Error(`outbox topics without a handler: ${missing.join(', ')}`);
  }

  /** Topics whose rows may be finished in one transaction. */
  topicsFinishedTogether(): string[] {
    return [...this.#handlers.values()].filter((handler) => handler.finishedTogether).map(({ topic }) => topic);
  }

  /** @throws Error when nobody handles the topic */
  of(topic: string): OutboxHandler {
    const handler = this.#handlers.get(topic);
    if (!handler) throw new Error(`outbox topic ${topic} has no handler`);
    return handler;
  }
}
