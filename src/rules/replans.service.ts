import { Injectable } from '@nestjs/common';
import { type RuleEvent, ruleEvents } from '../../workflows/kit/decide.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { limits } from '../../workflows/texts/limits.js';
import { rungs } from '../../workflows/texts/rungs.js';
import type { Text } from '../../workflows/texts/text.js';
import { type LimitEffect, type Replan, ReplanDigest } from '../engine/replan.js';
import { Replanner } from '../engine/replanner.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { DraftedRulesQueries } from './drafted-rules.queries.js';
import type { AppliedReplan, ApplyReplanDto, AskReplanDto, ReplannedCase, ReplanView } from './replan.dto.js';
import { dryRunChanged, notInForce, ruleNotFound } from './rule.problem.js';

const shownCases = 200;

/** Running cases under other rules: shown first, then applied as shown. */
@Injectable()
export class ReplansService {
  constructor(
    private readonly clock: Clock,
    private readonly rules: RuleKeeper,
    private readonly replanner: Replanner,
    private readonly drafted: DraftedRulesQueries,
  ) {}

  /** Reckons every running case; changes nothing. Problem 404 for a version that is not there. */
  async dryRun({ event, to }: AskReplanDto): Promise<ReplanView> {
    const { version, book } = await this.#target(event, to);
    const digest = new ReplanDigest();
    const effects = new Map<LimitEffect, number>();
    const counted = { cases: 0, faults: 0 };
    const [moved, others]: [ReplannedCase[], ReplannedCase[]] = [[], []];
    for await (const one of this.replanner.dryRuns(event, version, book)) {
      digest.add(one);
      counted.cases += 1;
      if (one.fault !== null) counted.faults += 1;
      for (const { effect } of one.limits) effects.set(effect, (effects.get(effect) ?? 0) + 1);
      const rows = one.fault !== null || one.limits.some(({ effect }) => effect !== 'stays') ? moved : others;
      if (rows.length < shownCases) rows.push(caseView(one, event));
    }
    return {
      event,
      to: version,
      digest: digest.hex(),
      ...counted,
      effects: [...effects].map(([effect, count]) => ({ effect, limits: count })),
      rows: [...moved, ...others].slice(0, shownCases),
    };
  }

  /**
   * Records it on every case that can be, under the person's name. Problem 409 RULES_NOT_IN_FORCE for a draft and for what
   * is not yet in effect, DRY_RUN_CHANGED when it is no longer what was shown.
   */
  async apply({ event, to, digest }: ApplyReplanDto, actor: Actor): Promise<AppliedReplan> {
    const { version, book } = await this.#target(event, to);
    if (!book.isInEffect(ruleEvents[event], version, await this.clock.now())) {
      throw notInForce(ruleEvents[event], version);
    }
    const seen = new ReplanDigest();
    for await (const one of this.replanner.dryRuns(event, version, book)) seen.add(one);
    const found = seen.hex();
    if (found !== digest) throw dryRunChanged(found);
    const done = { applied: 0, left: 0 };
    for await (const one of this.replanner.dryRuns(event, version, book)) {
      const applied = one.fault === null && (await this.replanner.apply(event, one, actor, book));
      done[applied ? 'applied' : 'left'] += 1;
    }
    return done;
  }

  async #target(event: RuleEvent, to: number | undefined): Promise<{ version: number; book: RuleBook }> {
    const part = ruleEvents[event];
    const version = to ?? (await this.rules.inForce())[part].version;
    const book = await this.drafted.bookWith(part, version);
    if (!book) throw ruleNotFound(part, version);
    return { version, book };
  }
}

function caseView({ caseId, title, from, fault, limits: changes }: Replan, event: RuleEvent): ReplannedCase {
  const said = changes.map((change) => ({ ...change, ...limitText(change.kind) }));
  return { caseId, title, from: from[ruleEvents[event]], fault, limits: said };
}

function limitText(kind: string): Text {
  return (limits as Record<string, Text>)[kind] ?? (rungs as Record<string, Text>)[kind] ?? { zh: kind, en: kind };
}
