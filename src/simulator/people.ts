import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { Cast } from '../demo/cast.js';
import { CityFounding } from '../demo/city.founding.js';
import { HazardLiving, type LivedHazard } from '../demo/hazard.living.js';
import type { Step } from '../demo/script/life.js';
import { ActorsLog, type Expected } from './actors.log.js';
import { type Dealing, LettersDesk } from './letters/letters.desk.js';
import type { LettersLog } from './letters/letters.log.js';
import type { CityModel, ModelHazard } from './model/city.model.js';
import type { Providers } from './providers.js';

/** A hazard of the model and how far it has come. */
interface ModelLife extends LivedHazard {
  scripted: ModelHazard;
}

interface Planned {
  hazard: LivedHazard;
  step: Step;
}

/** The people of the city, who do what the model has written down for them, by the doors people use. */
export class People {
  readonly log = new ActorsLog();
  readonly lived: readonly ModelLife[];
  readonly #plan = new Map<number, Planned[]>();
  readonly #living: HazardLiving;
  readonly #desk: LettersDesk;
  #deskClearedOn = '';

  private constructor(
    product: Providers,
    model: CityModel,
    private readonly cast: Cast,
    private readonly calendar: WorkCalendar,
  ) {
    this.#living = product.of(HazardLiving);
    this.#desk = new LettersDesk(product, (hazardId) => this.#dealingWith(hazardId));
    this.lived = model.hazards.map((scripted) => ({ scripted, caseId: null, dueOn: null, noted: {}, refused: null }));
    for (const hazard of this.lived) {
      for (const step of hazard.scripted.steps) {
        this.#plan.set(step.sitting, [...(this.#plan.get(step.sitting) ?? []), { hazard, step }]);
      }
    }
  }

  static async moveIn(product: Providers, model: CityModel, calendar: WorkCalendar): Promise<People> {
    return new People(product, model, await product.of(CityFounding).found(), calendar);
  }

  /** Two of the committee's office, of whom each approves what the other writes. */
  officers(): [Actor, Actor] {
    const { scripted } = this.lived[0]!;
    return [this.cast.playing('office', scripted), this.cast.playing('otherOffice', scripted)];
  }

  /** Why people were sent away, one line a hazard. */
  get refusals(): string[] {
    return this.lived.flatMap(({ refused }) => refused ?? []);
  }

  /** Who counts on hearing of what no act of a person tells: whoever mends these hazards, and whoever gave them their date. */
  hearOf(notice: string, caseIds: readonly string[]): Expected[] {
    return this.lived
      .filter(({ caseId }) => caseId !== null && caseIds.includes(caseId))
      .flatMap(({ scripted, caseId }) =>
        (['principal', 'leader'] as const).map((part) => {
          return { caseId: caseId!, notice, accountId: this.cast.playing(part, scripted).accountId };
        }),
      );
  }

  /** What those remember who signed, issued and answered letters. */
  get letters(): LettersLog {
    return this.#desk.log;
  }

  hasPlansFor(sitting: number): boolean {
    return this.#plan.has(sitting);
  }

  /** Everybody who acts in this sitting acts at once; whoever deals with letters does so once a day. */
  async sit(sitting: number, nowMs: number): Promise<void> {
    const moment = { nowMs, calendar: this.calendar, cast: this.cast, all: this.lived };
    const today = this.calendar.localDate(nowMs);
    if (today !== this.#deskClearedOn) await this.#desk.clear(moment);
    this.#deskClearedOn = today;
    await Promise.all(
      (this.#plan.get(sitting) ?? []).map(async ({ hazard, step }) => {
        if (hazard.refused) return;
        await this.#living.act(hazard, step, moment);
        if (hazard.refused) return;
        this.log.note(hazard, step, nowMs, (part) => this.cast.playing(part, hazard.scripted).accountId);
      }),
    );
  }

  #dealingWith(hazardId: string): Dealing {
    const { scripted } = this.lived.find(({ caseId }) => caseId === hazardId)!;
    return { scripted, paperwork: scripted.temper.paperwork };
  }
}
