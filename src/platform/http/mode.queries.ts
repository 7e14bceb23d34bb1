import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { ModeView } from './mode.view.js';

/** After so many days in which nobody signed in, a demonstration is offered to begin again. */
const idleLimitDays = 30;

/** Read at every page: one statement. How long nobody came is counted by the real clock, whatever time the city has. */
const standing = `
  select bihuan_now_ms()::float8 as "nowMs",
         floor(extract(epoch from c.finished_at) * 1000)::float8 as "livedUntilMs",
         coalesce(floor(extract(epoch from now() - c.last_sign_in_at) / 86400), 0)::int as "idleDays",
         coalesce(c.embedded and c.finished_at is not null, false) as ours,
         coalesce(c.restart_asked_at is not null, false) as "restartAsked"
    from (select) as one left join demo_city c on true`;

type Standing = Omit<ModeView, 'mode' | 'mayStartOver'> & { ours: boolean };

/** Whether this is real, what time it is, and how long the demonstration city has been left alone. */
@Injectable()
export class ModeQueries {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async mode(): Promise<ModeView> {
    const rows = await this.database.run<Standing>({ name: 'mode.standing', text: standing, values: [] });
    const { ours, ...known } = rows[0]!;
    const { mode } = this.config;
    const idle = ours && !known.restartAsked && known.idleDays >= idleLimitDays;
    return { mode, ...known, mayStartOver: mode === 'demonstration' && idle };
  }
}
