import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { Cast } from '../demo/cast.js';
import { CityFounding } from '../demo/city.founding.js';
import { HazardLiving, type LivedHazard } from '../demo/hazard.living.js';
import type { Part } from '../demo/script/course.js';
import type { Step } from '../demo/script/life.js';
import type { ScriptedHazard } from '../demo/script/scripted.hazard.js';
import type { AbsencePlan } from './absences/absence.plan.js';
import { LeaveDesk } from './absences/leave.desk.js';
import { Mailboxes } from './absences/mailboxes.js';
import { ActorsLog, type Expected } from './actors.log.js';
import { type Dealing, LettersDesk } from './letters/letters.desk.js';
import type { LettersLog } from './letters/letters.log.js';
import type { CityModel, ModelHazard } from './model/city.model.js';
import type { Stage } from './stage.js';

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
  readonly leaves: LeaveDesk;
  readonly mailboxes: Mailboxes;
  /** Notices that somebody must have had because he stands in. */
  heardInstead = 0;
  #deskClearedOn = '';

  private constructor(
    { product, post }: Stage,
    model: CityModel,
    absences: AbsencePlan,
    private readonly cast: Cast,
    private readonly calendar: WorkCalendar,
  ) {
    this.#living = product.of(HazardLiving);
    this.#desk = new LettersDesk(product, (hazardId) => this.#dealingWith(hazardId));
    this.leaves = new LeaveDesk(product, absences.leaves, cast, calendar);
    this.mailboxes = new Mailboxes(product, post, absences.deadMailboxes, cast);
    this.lived = model.hazards.map((scripted) => ({ scripted, caseId: null, dueOn: null, noted: {}, refused: null }));
    for (const hazard of this.lived) {
      for (const step of hazard.scripted.steps) {
        this.#plan.set(step.sitting, [...(this.#plan.get(step.sitting) ?? []), { hazard, step }]);
      }
    }
  }

  static async moveIn(stage: Stage, model: CityModel, absences: AbsencePlan, calendar: WorkCalendar): Promise<People> {
    return new People(stage, model, absences, await stage.product.of(CityFounding).found(), calendar);
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
    await this.leaves.enter(nowMs);
    if (today !== this.#deskClearedOn) await this.#desk.clear(moment);
    this.#deskClearedOn = today;
    await Promise.all(
      (this.#plan.get(sitting) ?? []).map(async ({ hazard, step }) => {
        if (hazard.refused) return;
        await this.#living.act(hazard, step, moment);
        if (hazard.refused) return;
        this.log.note(hazard, step, nowMs, (part) => this.#hearers(part, hazard.scripted, nowMs));
      }),
    );
  }

  #hearers(part: Part, scripted: ScriptedHazard, nowMs: number): string[] {
    const { accountId } = this.cast.playing(part, scripted);
    const substitute = this.leaves.substituteOf(accountId, nowMs);
    if (!substitute) return [accountId];
    this.heardInstead += 1;
    return [accountId, substitute];
  }

  #dealingWith(hazardId: string): Dealing {
    const { scripted } = this.lived.find(({ caseId }) => caseId === hazardId)!;
    return { scripted, paperwork: scripted.temper.paperwork };
  }
}
