import { Injectable } from '@nestjs/common';
import { RuleKeeper } from '../../engine/rule-keeper.js';
import { Database } from '../../platform/database/database.js';
import { countedAt } from '../days-left.js';
import { DeliveryPayload } from '../delivery.js';
import { outlineOf, pathOf } from '../templates/render.js';
import { InboxItemView, InboxPage, ListInboxDto } from './inbox.dto.js';

interface Row {
  id: string;
  caseId: string | null;
  notice: string;
  payload: DeliveryPayload;
  atMs: number;
  read: boolean;
}

const mine = `account_id = $1 and channel = 'inbox' and status = 'accepted'`;
/** More are not told apart on a bell. */
const countedAtMost = 100;

/** What stands in one person's inbox, the newest first; days are counted as they were when it came, as in the mail. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
  ) {}

  async page(accountId: string, { unread, after, limit }: ListInboxDto): Promise<InboxPage> {
    const [rows, count] = await Promise.all([
      this.database.run<Row>({
        name: 'inbox.page',
        text: `select id, case_id as "caseId", notice, payload, (extract(epoch from planned_at) * 1000)::float8 as "atMs",
                      read_at is not null as read
                 from deliveries
                where ${mine} and ($2::uuid is null or (planned_at, id) <
                        (select planned_at, id from deliveries where id = $2 and ${mine}))
                  and ($3::boolean is not true or read_at is null)
                order by planned_at desc, id desc limit $4`,
        values: [accountId, after ?? null, unread === 'yes', limit + 1],
      }),
      this.unread(accountId),
    ]);
    const shown = rows.slice(0, limit);
    const book = await this.rules.knowing(shown.flatMap(({ payload }) => payload.versions ?? []));
    const items = shown.map((row) => itemOf(row, countedAt(row.payload, row.atMs, book)));
    return { items, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null, unread: count };
  }

  /** How many are unread, counted no further than a hundred. */
  async unread(accountId: string): Promise<number> {
    const [row] = await this.database.run<{ unread: number }>({
      name: 'inbox.unread',
      text: `select count(*)::int as unread
               from (select from deliveries where ${mine} and read_at is null limit ${countedAtMost}) some_of_them`,
      values: [accountId],
    });
    return row?.unread ?? 0;
  }

  /** Marks one's own as read; what is somebody else's, or is read already, stays as it is. `ids` null: all of them. */
  async markRead(accountId: string, ids: readonly string[] | null): Promise<void> {
    await this.database.run({
      name: 'inbox.mark-read',
      text: `update deliveries set read_at = bihuan_now()
              where ${mine} and read_at is null and ($2::uuid[] is null or id = any($2))`,
      values: [accountId, ids],
    });
  }
}

function itemOf({ id, caseId, notice, payload, atMs, read }: Row, data: DeliveryPayload['data']): InboxItemView {
  const { asked, what, when } = outlineOf(caseId, notice, data);
  const who = [data['actorUnitName'], data['actorName']].filter((part) => typeof part === 'string' && part !== '');
  const fromSystem = data['actorUnitName'] === null || payload.asks !== null;
  return {
    ...{ id, notice, asked, what, when, atMs, read },
    caseId,
    page: caseId && pathOf(caseId, data),
    who: fromSystem ? '' : who.join(' '),
    forwarded: payload.reader.forwarded ?? '',
    asks: payload.asks !== null,
  };
}
