import { Injectable } from '@nestjs/common';
import { rungIds } from '../../workflows/policies/ladder.policy.js';
import type { Queryable } from '../platform/database/database.js';

const ofRung = `rung in (${rungIds.map((id) => `'${id}'`).join(', ')})`;
const unissued = {
  rungs: `(${ofRung}) and facts->>'kind' <> 'referral'`,
  lookBack: `rung like 'lookback.%'`,
  department: `facts->>'signerRole' = 'departmentSupervisor'`,
} as const;

/** Reads of measures; they are cases of a workflow of their own. */
@Injectable()
export class MeasuresQueries {
  /**
   * Measures about a hazard that have not been issued yet, in the order of their ids: those that press for mending it, those
   * that press for its look-back, or those a department signs.
   */
  async unissuedOf(on: Queryable, hazardId: string, which: keyof typeof unissued): Promise<string[]> {
    const rows = await on.run<{ id: string }>({
      name: `measures_unissued_${which}`,
      text: `select id from cases where workflow = 'measure' and facts->'about'->>'caseId' = $1
               and phase in ('drafted', 'signed') and ${unissued[which]} order by id`,
      values: [hazardId],
    });
    return rows.map(({ id }) => id);
  }

  /**
   * How many measures this quarter (Asia/Shanghai) has opened against a unit because it let its own limits pass. Whoever
   * counts holds the unit until his transaction ends: two silences of one morning must not both be the first.
   */
  async ofSilenceThisQuarter(on: Queryable, unitId: string): Promise<number> {
    await on.run({
      name: 'measures_hold_unit',
      text: `select pg_advisory_xact_lock(hashtextextended('measures against ' || $1::text, 0))`,
      values: [unitId],
    });
    const [row] = await on.run<{ n: number }>({
      name: 'measures_of_silence',
      text: `select count(*)::int as n from cases where workflow = 'measure' and responsible_unit_id = $1::uuid
               and phase <> 'withdrawn' and not (rung = any($2::text[]))
               and created_at >= date_trunc('quarter', (select bihuan_now()) at time zone 'Asia/Shanghai')
                                 at time zone 'Asia/Shanghai'`,
      values: [unitId, [...rungIds]],
    });
    return row!.n;
  }
}
