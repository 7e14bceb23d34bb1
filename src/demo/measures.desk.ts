import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { MeasuresService } from '../measures/measures.service.js';
import { Database } from '../platform/database/database.js';
import type { Cast } from './cast.js';
import type { Moment } from './hazard.living.js';

type Phase = 'drafted' | 'signed' | 'issued';

interface OnTheDesk {
  id: string;
  phase: Phase;
  seq: number;
  signerRole: string;
  ownerUnitId: string;
  sinceMs: number;
}

const onTheDesk = `
  select id, phase, seq, facts->>'signerRole' as "signerRole", owner_unit_id as "ownerUnitId",
         (facts->'clocks'->phase->>'at')::float8 as "sinceMs"
    from cases where workflow = 'measure' and phase in ('drafted', 'signed', 'issued') order by id`;

const commands = '8a53b6c0-3c0e-5c36-9d7e-0d2b7e2f4a11';

/** Working days a measure lies in each of its states before somebody takes it up. */
const patience: Record<Phase, [quick: number, slow: number]> = { drafted: [1, 6], signed: [0, 1], issued: [3, 12] };

/** Whoever signs, issues and answers what the ladder has drafted: most of it in time, some of it late. */
@Injectable()
export class MeasuresDesk {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasuresService,
  ) {}

  /** Does what has lain long enough by now. */
  async clear({ nowMs, calendar, cast }: Pick<Moment, 'nowMs' | 'calendar' | 'cast'>): Promise<void> {
    const today = calendar.localDate(nowMs);
    const lying = await this.database.query<OnTheDesk>(onTheDesk);
    const ripe = lying.filter((one) => {
      return calendar.workingDaysBetween(calendar.localDate(one.sinceMs), today) >= patienceWith(one);
    });
    await Promise.all(ripe.map((one) => this.#takeUp(one, cast)));
  }

  async #takeUp({ id, phase, seq, signerRole, ownerUnitId }: OnTheDesk, cast: Cast): Promise<void> {
    const commandId = v5(`${id}:${seq}`, commands);
    const signer = signerRole === 'departmentSupervisor' ? cast.leaderOf(ownerUnitId) : cast.committee(signerRole);
    const office = cast.committee('committeeOffice');
    const issuer = signerRole === 'departmentSupervisor' ? signer : office;
    if (phase === 'drafted') await this.measures.act(id, { type: 'SIGN', commandId }, signer);
    else if (phase === 'signed') await this.measures.act(id, { type: 'ISSUE', commandId }, issuer);
    else await this.measures.act(id, answering(commandId), office);
  }
}

function answering(commandId: string) {
  return { type: 'ANSWER' as const, commandId, text: '已按要求办理，进展随案报送。' };
}

/** One in four finds a slow reader, always the same. */
function patienceWith({ id, phase }: OnTheDesk): number {
  const [quick, slow] = patience[phase];
  return Number.parseInt(id.slice(-4), 16) % 4 === 0 ? slow : quick;
}
