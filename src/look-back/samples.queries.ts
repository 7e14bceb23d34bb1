import { Injectable } from '@nestjs/common';
import type { SealMark } from '../engine/seals.queries.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { SampledCase, SampleView } from './sample.dto.js';

const columns = `s.id, (extract(epoch from s.approved_at) * 1000)::float8 as "approvedAtMs", a.name as "approvedBy",
  to_char(s.from_day, 'YYYY-MM-DD') as "fromDay", to_char(s.to_day, 'YYYY-MM-DD') as "toDay", s.share::float8 as share,
  s.seal_n as "sealNumber", encode(s.seed, 'hex') as "seedHex",
  (extract(epoch from s.drawn_at) * 1000)::float8 as "drawnAtMs",
  (select count(*)::int from look_back_frame f where f.sample_id = s.id) as "frameSize",
  (select count(*)::int from look_back_frame f where f.sample_id = s.id and f.drawn) as "drawnCount"`;

/** A sample that has not been carried out to its end. */
export interface UndoneSample {
  id: string;
  approvedAtMs: number;
  share: number;
  /** The seal it was drawn by; null before that. */
  seal: DrawnBy | null;
}

/** The seal whose root is the seed, hexadecimal. */
export type DrawnBy = Pick<SealMark, 'n' | 'rootHex'>;

/** Reads of samples and their frames. */
@Injectable()
export class SamplesQueries {
  constructor(private readonly database: Database) {}

  /** Newest first, at most 100. */
  async newest(): Promise<SampleView[]> {
    return this.database.query<SampleView>(
      `select ${columns} from look_back_samples s join accounts a on a.id = s.approved_by
       order by s.approved_at desc limit 100`,
    );
  }

  async byId(id: string, on: Queryable = this.database): Promise<SampleView | null> {
    const [found] = await on.query<SampleView>(
      `select ${columns} from look_back_samples s join accounts a on a.id = s.approved_by where s.id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** The frame in the order it was drawn in, by id before that; at most `limit` after a place. */
  async frame(id: string, after: number, limit: number): Promise<SampledCase[]> {
    return this.database.query<SampledCase>(
      `select f.case_id as "caseId", c.title, c.phase, coalesce(f.rank, 0) as rank, coalesce(f.drawn, false) as drawn
       from look_back_frame f join cases c on c.id = f.case_id
       where f.sample_id = $1 and coalesce(f.rank, 0) >= $2 order by f.rank nulls last, f.case_id limit $3`,
      [id, after, limit],
    );
  }

  /** The oldest approval first, at most 20. */
  undone(): Promise<UndoneSample[]> {
    return this.database.query<UndoneSample>(
      `select id, (extract(epoch from approved_at) * 1000)::float8 as "approvedAtMs", share::float8 as share,
         case when drawn_at is not null then jsonb_build_object('n', seal_n, 'rootHex', encode(seed, 'hex')) end as seal
       from look_back_samples where told_at is null order by approved_at limit 20`,
    );
  }
}
