import { Injectable } from '@nestjs/common';
import type { Role } from '../../workflows/kit/types.js';
import { Database } from '../platform/database/database.js';

/** A link and where its bearer can be reached now. */
export interface LinkRow {
  caseId: string;
  /** UTC milliseconds. */
  expiresAtMs: number;
  /** Past its 72 hours. */
  expired: boolean;
  /** The act its mail was about, until it has been done since; null where none is. */
  asked: string | null;
  /** Withdrawn. */
  revoked: boolean;
  accountId: string;
  name: string;
  email: string;
  mobile: string;
  /** The post in which the case concerns him; null for one who has left, or has another post now. */
  post: { role: Role; unitId: string; unitName: string } | null;
}

/** Reads of links, by the hash of their token. */
@Injectable()
export class LinksQueries {
  constructor(private readonly database: Database) {}

  /** The link with its bearer as he is now; `roles` are those that may work from links. */
  async byTokenHash(tokenHash: Buffer, roles: readonly string[]): Promise<LinkRow | null> {
    const rows = await this.database.run<LinkRow>({
      name: 'links.by-token',
      text: `select l.case_id as "caseId", (extract(epoch from l.expires_at) * 1000)::float8 as "expiresAtMs",
                    l.expires_at <= bihuan_now() as expired, l.revoked_at is not null as revoked,
                    case when not done.since then l.asked_event end as asked, a.id as "accountId",
                    a.name, coalesce(trim(a.email), '') as email, coalesce(trim(a.mobile), '') as mobile, held.post
               from case_links l join accounts a on a.id = l.account_id join cases c on c.id = l.case_id
                    left join lateral (
                      select jsonb_build_object('role', p.role, 'unitId', p.unit_id, 'unitName', u.name) as post
                        from held_posts p join units u on u.id = p.unit_id
                       where p.account_id = a.id and p.role = any ($2) and p.unit_id = any (c.unit_ids)
                       order by p.is_primary desc, p.unit_id limit 1) held on true
                    cross join lateral (
                      select exists (
                        select 1 from history h
                         where h.case_id = l.case_id and h.event = l.asked_event and h.occurred_at > l.created_at
                           and convert_from(h.line, 'UTF8')::jsonb->'actor'->>'unitId' = held.post->>'unitId') as since) done
              where l.token_hash = $1`,
      values: [tokenHash, roles],
    });
    return rows[0] ?? null;
  }
}
