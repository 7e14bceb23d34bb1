import { Injectable } from '@nestjs/common';
import { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import { Tx } from '../platform/database/database.js';
import { NoticeHandler } from './notice.handler.js';

/** Announcements reach people by the same way as notices; only their words need no case. */
@Injectable()
export class AnnouncementHandler implements OutboxHandler {
  readonly topic = 'announcement';
  readonly finishedTogether = true;

  constructor(private readonly notices: NoticeHandler) {}

  handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    return this.notices.handle(tx, rows);
  }
}
