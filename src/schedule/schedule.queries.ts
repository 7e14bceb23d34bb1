import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** One firing that has been recorded, with what became of its notices. */
export interface RecordedFiring {
  seq: number;
  payload: { kind: string; overtaken: boolean; dueAtMs: number };
  recordedAtMs: number;
  deliveries: { name: string; unitName: string; channel: string; status: string; settledAtMs: number | null }[];
}

const most = 300;

/** Reads of what time has already done to a case. */
@Injectable()
export class ScheduleQueries {
  constructor(private readonly database: Database) {}

  /** Newest last; the most recent of very many. */
  async firingsOf(caseId: string): Promise<RecordedFiring[]> {
    const rows = await this.database.run<RecordedFiring>({
      name: 'schedule.firings',
      text: `
        with fired as (
          select h.seq, convert_from(h.line, 'UTF8')::jsonb #> '{event,payload}' as payload,
                 (extract(epoch from h.recorded_at) * 1000)::float8 as "recordedAtMs"
            from history h where h.case_id = $1
             and h.event in ('REMIND_DUE', 'RUNG_DUE', 'DIGEST_DUE', 'LIMIT_DUE', 'TRIGGER_DUE', 'LOOKBACK_DUE',
                             'EXTENSION_UNDECIDED', 'SKIP_TO_RUNG')
           order by h.seq desc limit ${most})
        select f.seq, f.payload, f."recordedAtMs", coalesce(told.deliveries, '[]'::jsonb) as deliveries
          from fired f
          left join lateral (
            select jsonb_agg(jsonb_build_object(
                     'name', coalesce(d.payload #>> '{reader,name}', ''),
                     'unitName', coalesce(d.payload #>> '{reader,unitName}', ''), 'channel', d.channel,
                     'status', d.status, 'settledAtMs', (extract(epoch from d.settled_at) * 1000)::float8)
                     order by d.created_at, d.id) as deliveries
              from outbox o join deliveries d on d.outbox_id = o.id
             where o.case_id = $1 and o.seq = f.seq) told on true
         order by f.seq`,
      values: [caseId],
    });
    return rows;
  }
}
