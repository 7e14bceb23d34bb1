import { Injectable } from '@nestjs/common';
import type { HazardFacts } from '../../workflows/hazard/v3/hazard.facts.js';
import { ifExtended, reckoningOf, rungOfKind } from '../../workflows/hazard/v3/hazard.foresight.js';
import { type Foreseen, forecast } from '../../workflows/kit/forecast.js';
import type { Actor, Standing } from '../../workflows/kit/types.js';
import type { Rules } from '../../workflows/rules.js';
import { holds } from '../accounts/permission.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { timerActor } from '../engine/firing.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import type { StoredCase } from '../engine/stored-case.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { type Away, NoticePreviewQueries } from '../notifications/preview.queries.js';
import { Clock } from '../platform/clock.js';
import { fieldProblem } from '../platform/field.problem.js';
import { DraftedRulesQueries } from '../rules/drafted-rules.queries.js';
import type { FutureFiringDto, ScheduleDto, WhatIfDto } from './schedule.dto.js';
import { ScheduleQueries } from './schedule.queries.js';
import { called, whyThen } from './schedule.wording.js';

const aheadMs = 400 * 86_400_000;

/** 时间表: everything time has done to a hazard, and everything it will do if nobody acts. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly clock: Clock,
    private readonly cases: CasesQueries,
    private readonly rules: RuleKeeper,
    private readonly drafted: DraftedRulesQueries,
    private readonly hazards: HazardsQueries,
    private readonly previews: NoticePreviewQueries,
    private readonly queries: ScheduleQueries,
  ) {}

  /** Problem 404 HAZARD_NOT_FOUND where the actor may not see the hazard; 400 for a policy that is not there. */
  async of(caseId: string, actor: Actor, whatIf: WhatIfDto): Promise<ScheduleDto> {
    await this.hazards.mustSee(caseId, actor);
    const [stored, nowMs, past] = await Promise.all([
      this.cases.byId(caseId),
      this.clock.now(),
      this.queries.firingsOf(caseId),
    ]);
    const rules = await this.#rules(stored!, whatIf, actor);
    const standing = assumed(stored!, whatIf, { at: nowMs, rules });
    const horizon = { from: nowMs, until: nowMs + aheadMs, timer: timerActor };
    const foreseen = forecast(stored!.definition, standing, rules, horizon) as Foreseen<HazardFacts>[];
    const sendings = foreseen.map(({ at, notices: [notice] }) => ({
      audience: notice?.audience ?? [],
      atMs: notice ? this.previews.goesOutAt(notice, at, rules) : at,
    }));
    const recipients = await this.previews.recipients(sendings, await this.#away(whatIf, rules));
    return {
      asOfMs: nowMs,
      policy: rules.policy.version,
      calendar: rules.calendar.version,
      provisional: foreseen.some(({ at }) => rules.calendar.isProvisional(rules.calendar.localDate(at))),
      past: past.map(({ payload, ...firing }) => ({ ...firing, ...payload, called: called(payload.kind) })),
      future: foreseen.map((one, n) => ({
        ...this.#future(caseId, one, rules),
        atMs: sendings[n]!.atMs,
        recipients: recipients[n]!,
      })),
    };
  }

  #future(
    caseId: string,
    { kind, n, at, endedAt, overtaken, repeats, notices, after }: Foreseen<HazardFacts>,
    rules: Rules,
  ): Omit<FutureFiringDto, 'atMs' | 'recipients'> {
    const [notice] = notices;
    return {
      kind,
      called: called(kind),
      why: whyThen(reckoningOf(kind, at, after.facts, rules), n > 1 ? rules.calendar.localDate(endedAt - 1) : null),
      rung: after.versions.workflow >= 3 ? rungOfKind(kind, rules) : null,
      overtaken,
      repeats,
      ...(notice ? this.previews.words(caseId, notice) : { subject: null, text: null }),
    };
  }

  async #away(whatIf: WhatIfDto, { calendar }: Rules): Promise<Away | null> {
    const { awayAccountId, awayFrom, awayTo, substituteAccountId } = whatIf;
    if (!awayAccountId || !awayFrom || !awayTo || !substituteAccountId) return null;
    const standIn = await this.previews.standIn(substituteAccountId);
    if (!standIn) {
      const message = 'substituteAccountId：没有这个账号，或者已经停用';
      throw fieldProblem([{ field: 'substituteAccountId', rule: 'exists', message }]);
    }
    const [fromMs, untilMs] = [calendar.startOfDay(awayFrom), calendar.endOfDay(awayTo)];
    return { accountId: awayAccountId, standIn, fromMs, untilMs };
  }

  /** A draft only for whoever may read drafts: to others there is no such version. */
  async #rules(stored: StoredCase, { policy }: WhatIfDto, { role }: Actor): Promise<Rules> {
    if (policy === undefined) return stored.rules;
    const asked = { policy, calendar: stored.rules.calendar.version };
    const book = holds(role, 'rules.read')
      ? await this.drafted.bookWith('policy', policy)
      : await this.rules.knowing([asked]);
    if (!book?.knows(asked)) {
      const message = `policy：没有第 ${policy} 版政策`;
      throw fieldProblem([{ field: 'policy', rule: 'exists', message }]);
    }
    return book.rulesOf(asked);
  }
}

function assumed(stored: StoredCase, { extendTo }: WhatIfDto, { at, rules }: { at: number; rules: Rules }) {
  const standing = stored.standing as Standing<HazardFacts>;
  if (extendTo === undefined || standing.facts.dueAt === null) return standing;
  if (rules.calendar.endOfDay(extendTo) <= standing.facts.dueAt) {
    const message = 'extendTo：晚于现在的整改时限';
    throw fieldProblem([{ field: 'extendTo', rule: 'later', message }]);
  }
  return ifExtended(standing, extendTo, { at, actor: timerActor, rules });
}
