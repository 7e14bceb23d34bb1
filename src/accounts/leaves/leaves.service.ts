import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../../workflows/kit/types.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { fieldProblem } from '../../platform/field.problem.js';
import { AuthorityService, type Subject } from '../authority.service.js';
import { SubstitutesService } from '../substitutes.service.js';
import type { EnterLeaveDto, LeaveView } from './leave.dto.js';
import { cannotStandIn, leaveNotFound, leaveOverlaps, substituteAway } from './leave.problem.js';

const most = 100;
const longestDays = 180;

const leaveColumns = `
  l.id, l.substitute_account_id as "substituteAccountId", s.name as "substituteName", l.reason,
  floor(extract(epoch from l.starts_at) * 1000)::float8 as "startsAtMs",
  floor(extract(epoch from l.ends_at) * 1000)::float8 as "endsAtMs"`;

/** Who stands in while somebody is away: he is told what the other is told, and may act in his post. */
@Injectable()
export class LeavesService {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityService,
    private readonly substitutes: SubstitutesService,
    private readonly events: PeopleEventsService,
  ) {}

  /**
   * Whole days of Asia/Shanghai, the last one included. For oneself, or by whoever sees to the account.
   * Problem 400 for a span or a substitute that will not do, 403, 404, 409 LEAVE_OVERLAPS, SUBSTITUTE_AWAY.
   */
  enter(actor: Actor, accountId: string, request: EnterLeaveDto): Promise<LeaveView> {
    const { substituteAccountId, from, to, reason } = request;
    return this.database.transaction(async (tx) => {
      const absent = await this.#absent(tx, actor, accountId);
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['leaves']);
      await this.#checkSpan(tx, from, to);
      if (!(await this.substitutes.mayStandIn(tx, accountId, substituteAccountId))) throw cannotStandIn();
      const id = newId();
      await this.#checkOverlaps(tx, request, accountId);
      await tx.query(
        `insert into leaves (id, account_id, substitute_account_id, starts_at, ends_at, reason, created_by, created_at)
         values ($1, $2, $3, $4::date::timestamp at time zone 'Asia/Shanghai',
                 ($5::date + 1)::timestamp at time zone 'Asia/Shanghai', $6, $7, bihuan_now())`,
        [id, accountId, substituteAccountId, from, to, reason, actor.accountId],
      );
      const payload = { substituteAccountId, from, to, reason };
      await this.events.record(tx, actor, { kind: 'leaveEntered', accountId, unitId: absent.unitId, payload });
      return this.#leave(tx, accountId, id);
    });
  }

  /** He is back before the day, or the leave is not taken. Problem 403, 404 LEAVE_NOT_FOUND. */
  async end(actor: Actor, accountId: string, leaveId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { unitId } = await this.#absent(tx, actor, accountId);
      const { substituteName } = await this.#leave(tx, accountId, leaveId);
      // A leave that has not begun is over the moment it begins: what was entered stays to be seen.
      const ended = await tx.query(
        `update leaves set ends_at = greatest(bihuan_now(), starts_at + interval '1 microsecond')
          where id = $1 and ends_at > bihuan_now() returning id`,
        [leaveId],
      );
      if (ended.length === 0) throw leaveNotFound();
      await this.events.record(tx, actor, { kind: 'leaveEnded', accountId, unitId, payload: { substituteName } });
    });
  }

  /** Past and to come, latest first. Problem 403, 404. */
  async list(actor: Actor, accountId: string): Promise<LeaveView[]> {
    await this.authority.mayLook(this.database, actor, accountId);
    return this.database.query<LeaveView>(
      `select ${leaveColumns} from leaves l join accounts s on s.id = l.substitute_account_id
        where l.account_id = $1 order by l.starts_at desc, l.id limit $2`,
      [accountId, most],
    );
  }

  #absent(tx: Tx, actor: Actor, accountId: string): Promise<Subject> {
    const own = actor.accountId === accountId;
    return own ? this.authority.subject(tx, accountId) : this.authority.overAccount(tx, actor, accountId);
  }

  async #leave(tx: Tx, accountId: string, id: string): Promise<LeaveView> {
    const [leave] = await tx.query<LeaveView>(
      `select ${leaveColumns} from leaves l join accounts s on s.id = l.substitute_account_id
        where l.id = $1 and l.account_id = $2`,
      [id, accountId],
    );
    if (!leave) throw leaveNotFound();
    return leave;
  }

  async #checkSpan(tx: Tx, from: string, to: string): Promise<void> {
    const [span] = await tx.query<{ days: number; past: boolean }>(
      `select $2::date - $1::date + 1 as days, $2::date < (bihuan_now() at time zone 'Asia/Shanghai')::date as past`,
      [from, to],
    );
    const days = span?.days ?? 0;
    const wrong =
      days < 1 ? '不能早于开始日期' : days > longestDays ? `最多 ${longestDays} 天` : span?.past ? '已经过去' : '';
    if (wrong) throw fieldProblem([{ field: 'to', rule: 'isSpan', message: `至何日止：${wrong}` }]);
  }

  async #checkOverlaps(tx: Tx, { from, to, substituteAccountId }: EnterLeaveDto, accountId: string): Promise<void> {
    const away = await tx.query<{ accountId: string }>(
      `select account_id as "accountId" from leaves
        where account_id = any ($1::uuid[]) and starts_at < ($3::date + 1)::timestamp at time zone 'Asia/Shanghai'
          and ends_at > $2::date::timestamp at time zone 'Asia/Shanghai'`,
      [[accountId, substituteAccountId], from, to],
    );
    if (away.some((leave) => leave.accountId === accountId)) throw leaveOverlaps();
    if (away.length > 0) throw substituteAway();
  }
}
