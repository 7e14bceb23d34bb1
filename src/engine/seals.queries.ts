import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../platform/database/database.js';
import { type SealRow, sealColumns } from './seal.statements.js';
import type { Leaf } from './seal.tree.js';

/** A seal as others name it; the instant is UTC milliseconds. */
export interface SealMark {
  n: number;
  rootHex: string;
  takenAtMs: number;
}

const mark = `s.n, encode(s.root, 'hex') as "rootHex", (extract(epoch from s.taken_at) * 1000)::float8 as "takenAtMs"`;

/** Reads of seals and their leaves. */
@Injectable()
export class SealsQueries {
  constructor(private readonly database: Database) {}

  /** Seals below number `before` (null: all), newest first, at most `limit`. */
  page(before: number | null, limit: number): Promise<SealRow[]> {
    return this.database.query<SealRow>(
      `select ${sealColumns} from seals s where $1::int is null or s.n < $1 order by s.n desc limit $2`,
      [before, limit],
    );
  }

  async byNumber(n: number): Promise<SealRow | null> {
    const [seal] = await this.database.query<SealRow>(`select ${sealColumns} from seals s where s.n = $1`, [n]);
    return seal ?? null;
  }

  /** Leaves of a seal by case id, after `after` (null: from the first), of one case where `caseId` is given. */
  leaves(n: number, { caseId = null, after = null, limit }: LeafPage): Promise<Leaf[]> {
    return this.database.query<Leaf>(
      `select case_id as "caseId", seq, encode(hash, 'hex') as hash from seal_leaves
       where seal_n = $1 and ($2::uuid is null or case_id = $2) and ($3::uuid is null or case_id > $3)
       order by case_id limit $4`,
      [n, caseId, after, limit],
    );
  }

  /** The newest seal that holds lines of the case, and up to which line; null while none does. */
  async sealOfCase(caseId: string, on: Queryable = this.database): Promise<(SealMark & { seq: number }) | null> {
    const [sealed] = await on.query<SealMark & { seq: number }>(
      `select ${mark}, l.seq from seal_leaves l join seals s on s.n = l.seal_n
       where l.case_id = $1 order by l.seq desc limit 1`,
      [caseId],
    );
    return sealed ?? null;
  }

  /** The first seal taken after this instant (UTC milliseconds); null while there is none. Nobody can choose its root. */
  async firstSealAfter(instantMs: number, on: Queryable = this.database): Promise<SealMark | null> {
    const [seal] = await on.query<SealMark>(
      `select ${mark} from seals s where s.taken_at > to_timestamp($1::bigint / 1000.0) order by s.n limit 1`,
      [instantMs],
    );
    return seal ?? null;
  }
}

interface LeafPage {
  caseId?: string | null;
  after?: string | null;
  limit: number;
}
