import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '../../workflows/calendar.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { SealTaker } from '../engine/seal.taker.js';
import { Sweep } from '../engine/sweep.js';
import { Database } from '../platform/database/database.js';
import { CityClock } from './city.clock.js';
import { CityFounding } from './city.founding.js';
import { CitySettling, type Hands } from './city.settling.js';
import { HazardLiving, type LivedHazard, type Moment } from './hazard.living.js';
import { MeasuresDesk } from './measures.desk.js';
import { cityScript } from './script/city.script.js';

const dayMs = 86_400_000;
const defaultSeed = 20_240_701;
const livedDays = 120;

export interface CityRequest {
  /** The last instant of the script, UTC milliseconds: where real time goes on. */
  untilMs: number;
  hands: Hands;
  seed?: number;
  /** At most so many hazards; all of the script where it is left out. */
  hazards?: number;
  /** Told after every tenth of the days. */
  onProgress?: (percent: number) => void;
}

export interface CityLived {
  enterprises: number;
  hazards: number;
  /** Acts that a case refused, each ending the script of its hazard: none where script and workflow agree. */
  refusals: string[];
}

/** The demonstration city, lived from 120 days ago to now by the doors that people use, under the virtual clock. */
@Injectable()
export class DemoCityService {
  constructor(
    private readonly database: Database,
    private readonly clock: CityClock,
    private readonly founding: CityFounding,
    private readonly living: HazardLiving,
    private readonly desk: MeasuresDesk,
    private readonly settling: CitySettling,
    private readonly sweep: Sweep,
    private readonly seals: SealTaker,
    private readonly rules: RuleKeeper,
  ) {}

  /**
   * Lives the whole script on a database without cases that nobody else uses meanwhile, and leaves the clock real.
   * Throws what the database throws; what was lived until then is half a city.
   */
  async live({ untilMs, hands, seed = defaultSeed, hazards, onProgress }: CityRequest): Promise<CityLived> {
    const { calendar } = await this.rules.inForce();
    const fromMs = untilMs - livedDays * dayMs;
    await this.clock.set(fromMs);
    const cast = await this.founding.found();
    const script = cityScript({ seed, calendar, fromMs, toMs: untilMs, ...(hazards ? { hazards } : {}) });
    const lived = script.hazards.map(
      (scripted): LivedHazard => ({ scripted, caseId: null, dueOn: null, noted: {}, refused: null }),
    );
    let cleared = '';
    for (const [sitting, nowMs] of script.sittings.entries()) {
      await this.#pass(nowMs, calendar, hands);
      const moment = { nowMs, calendar, cast, all: lived };
      const today = calendar.localDate(nowMs);
      if (today !== cleared) await this.desk.clear(moment);
      cleared = today;
      await this.#sit(sitting, lived, moment);
      await this.settling.settle(hands);
      onProgress?.(Math.floor((100 * (sitting + 1)) / script.sittings.length));
    }
    await this.#pass(untilMs, calendar, hands);
    // The newest seal is as old as the city, and none will hold lines of both clocks.
    await this.seals.run({ force: true });
    await this.settling.settle(hands);
    await this.clock.release();
    const refusals = lived.flatMap(({ refused }) => refused ?? []);
    return { enterprises: await this.#enterprises(), hazards: lived.length, refusals };
  }

  /** From midnight to midnight, each of which has its seal. */
  async #pass(untilMs: number, calendar: WorkCalendar, hands: Hands): Promise<void> {
    for (;;) {
      const midnight = calendar.endOfDay(calendar.localDate(this.clock.instant ?? untilMs));
      await this.#fire(Math.min(midnight, untilMs), hands);
      if (midnight > untilMs) return;
      if ((await this.seals.run()).length > 0) await this.settling.settle(hands);
    }
  }

  /** Jumps from one armed instant to the next until then: every deadline fires at its own. */
  async #fire(untilMs: number, hands: Hands): Promise<void> {
    for (let due = await this.clock.nextDue(); due !== null && due <= untilMs; due = await this.clock.nextDue()) {
      await this.clock.set(due);
      if ((await this.sweep.run()) === 0) break;
      await this.settling.settle(hands);
    }
    await this.clock.set(untilMs);
  }

  /** Everybody who acts in this sitting acts at once; their commits are shared. */
  async #sit(sitting: number, lived: LivedHazard[], moment: Moment): Promise<void> {
    await Promise.all(
      lived.map(async (hazard) => {
        const step = hazard.scripted.steps.find((one) => one.sitting === sitting);
        if (step && !hazard.refused) await this.living.act(hazard, step, moment);
      }),
    );
  }

  async #enterprises(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(*)::int as n from units where kind = 'enterprise'`,
    );
    return row?.n ?? 0;
  }
}
