import { Injectable } from '@nestjs/common';
import { OutboxHandler, OutboxRow } from '../engine/handlers.js';
import { Tx } from '../platform/database/database.js';
import { NoticeHandler } from './notice.handler.js';
import { StandstillNews } from './standstill/standstill.news.js';

/** Announcements reach people by the same way as notices; only their words need no case. */
@Injectable()
export class AnnouncementHandler implements OutboxHandler {
  readonly topic = 'announcement';
  readonly finishedTogether = true;

  constructor(
    private readonly notices: NoticeHandler,
    private readonly standstills: StandstillNews,
  ) {}

  async handle(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    await this.notices.handle(tx, await this.standstills.worthTelling(tx, rows));
  }
}
