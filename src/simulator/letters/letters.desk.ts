import { v5 } from 'uuid';
import type { Actor } from '../../../workflows/kit/types.js';
import type { Cast } from '../../demo/cast.js';
import type { Moment } from '../../demo/hazard.living.js';
import type { ScriptedHazard } from '../../demo/script/scripted.hazard.js';
import { MeasuresService } from '../../measures/measures.service.js';
import { Database } from '../../platform/database/database.js';
import type { Paperwork } from '../model/temper.js';
import type { Providers } from '../providers.js';
import { type Letter, type LetterAct, LettersLog } from './letters.log.js';

type Phase = 'drafted' | 'signed' | 'issued';

interface OnTheDesk extends Letter {
  phase: Phase;
  seq: number;
  signerRole: string;
  ownerUnitId: string;
  againstUnitId: string;
  sinceMs: number;
}

/** Who deals with the letters about one hazard, and how. */
export interface Dealing {
  scripted: ScriptedHazard;
  paperwork: Paperwork;
}

const onTheDesk = `
  select id, phase, seq, facts->>'signerRole' as "signerRole", facts->>'kind' as kind, facts->>'because' as because,
         facts #>> '{about,caseId}' as "hazardId", owner_unit_id as "ownerUnitId", facts->>'againstUnitId' as "againstUnitId",
         (facts->'clocks'->phase->>'at')::float8 as "sinceMs"
    from cases where workflow = 'measure' and phase in ('drafted', 'signed', 'issued') order by id`;

const commands = '1f0c8e52-5f65-5b0e-8f0a-0b6a4be7a6d3';

/** Working days a letter lies in each of its states before somebody takes it up: within every limit, or beyond each. */
const patience: Record<Paperwork, Record<Phase, number>> = {
  prompt: { drafted: 1, signed: 0, issued: 3 },
  late: { drafted: 3, signed: 3, issued: 16 },
  unsigned: { drafted: Number.POSITIVE_INFINITY, signed: 0, issued: 0 },
  unanswered: { drafted: 1, signed: 1, issued: Number.POSITIVE_INFINITY },
};

const next: Record<Phase, LetterAct['type']> = { drafted: 'SIGN', signed: 'ISSUE', issued: 'ANSWER' };

/** Whoever signs and issues what the ladder has drafted, and whoever it is sent to: in time, late, or never. */
export class LettersDesk {
  readonly log = new LettersLog();
  readonly #database: Database;
  readonly #measures: MeasuresService;

  /** @param of how the letters about a hazard are dealt with, by its case */
  constructor(
    product: Providers,
    private readonly of: (hazardId: string) => Dealing,
  ) {
    this.#database = product.of(Database);
    this.#measures = product.of(MeasuresService);
  }

  /** Does what has lain long enough by now. */
  async clear({ nowMs, calendar, cast }: Pick<Moment, 'nowMs' | 'calendar' | 'cast'>): Promise<void> {
    const today = calendar.localDate(nowMs);
    const ripe = (await this.#database.query<OnTheDesk>(onTheDesk)).filter(({ phase, hazardId, sinceMs }) => {
      const lain = calendar.workingDaysBetween(calendar.localDate(sinceMs), today);
      return lain >= patience[this.of(hazardId).paperwork][phase];
    });
    await Promise.all(ripe.map((letter) => this.#takeUp(letter, nowMs, cast)));
  }

  async #takeUp(letter: OnTheDesk, nowMs: number, cast: Cast): Promise<void> {
    const { id, hazardId, kind, because, phase, seq, signerRole, ownerUnitId, sinceMs } = letter;
    const commandId = v5(`${id}:${seq}`, commands);
    const signer = signerRole === 'departmentSupervisor' ? cast.leaderOf(ownerUnitId) : cast.committee(signerRole);
    const issuer = signerRole === 'departmentSupervisor' ? signer : cast.committee('committeeOffice');
    const addressee = this.#addressee(letter, cast);
    const type = next[phase];
    const [by, hearer] = { SIGN: [signer, issuer], ISSUE: [issuer, addressee], ANSWER: [addressee, signer] }[type] as [
      Actor,
      Actor,
    ];
    const form = type === 'ANSWER' ? { type, text: '已按要求办理，进展随案报送。' } : { type };
    await this.#measures.act(id, { ...form, commandId }, by);
    this.log.note({ id, hazardId, kind, because, type, atMs: nowMs, sinceMs }, hearer.accountId);
  }

  /** The enterprise answers by its principal, an authority by its leader. */
  #addressee({ hazardId, againstUnitId }: OnTheDesk, cast: Cast): Actor {
    const { scripted } = this.of(hazardId);
    const isEnterprise = cast.unitIdOfEnterprise(scripted.enterprise) === againstUnitId;
    return isEnterprise ? cast.playing('principal', scripted) : cast.leaderOf(againstUnitId);
  }
}
