import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { DemoPeopleService } from '../../accounts/demo-people.service.js';
import { LeavesService } from '../../accounts/leaves/leaves.service.js';
import type { Cast } from '../../demo/cast.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import type { Providers } from '../providers.js';
import type { Absence } from './absence.plan.js';

/** Enters the leaves of leaders of departments; who supervises them all stands in. */
export class LeaveDesk {
  /** Leaves that were taken. */
  taken = 0;
  readonly #leaves: LeavesService;
  #substitute: Actor | null = null;

  constructor(
    private readonly product: Providers,
    private readonly planned: readonly Absence[],
    private readonly cast: Cast,
    private readonly calendar: WorkCalendar,
  ) {
    this.#leaves = product.of(LeavesService);
  }

  /** Whoever is away from today on says so before he goes. */
  async enter(nowMs: number): Promise<void> {
    for (const { hazard, fromMs, toMs } of this.planned.slice(this.taken)) {
      if (fromMs > nowMs) return;
      this.#substitute ??= await this.#cityLeader();
      const absent = this.cast.playing('leader', hazard);
      const [from, to] = [this.calendar.localDate(fromMs), this.calendar.localDate(toMs - 1)];
      const { accountId: substituteAccountId } = this.#substitute;
      await this.#leaves.enter(absent, absent.accountId, { substituteAccountId, from, to, reason: '年休假' });
      this.taken += 1;
    }
  }

  /** The account of whoever stands in for this one at the instant; null where nobody has to. */
  substituteOf(accountId: string, nowMs: number): string | null {
    const away = this.planned.some(({ hazard, fromMs, toMs }) => {
      return fromMs <= nowMs && nowMs < toMs && this.cast.playing('leader', hazard).accountId === accountId;
    });
    return away ? (this.#substitute?.accountId ?? null) : null;
  }

  /** Until the first leave that post is vacant. */
  async #cityLeader(): Promise<Actor> {
    const unitId = this.product.of(OrganisationsService).unitIdOf('yuanjiang');
    const post = { account: 'fenguan1', name: '甘分管', role: 'departmentSupervisor' as const, unitId };
    return [...(await this.product.of(DemoPeopleService).enter([post])).values()][0]!;
  }
}
