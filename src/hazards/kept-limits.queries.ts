import { Injectable } from '@nestjs/common';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import { endOf } from '../../workflows/kit/definition.js';
import type { Actor } from '../../workflows/kit/types.js';
import { events } from '../../workflows/texts/events.js';
import type { StoredCase } from '../engine/stored-case.js';
import { Clock } from '../platform/clock.js';
import { openTurns } from './open.turns.js';
import { ownDueDate } from './own.due-date.js';
import { WorkCasesQueries } from './work-cases.queries.js';

/** A date in a case by which somebody has to act; instants in UTC milliseconds. */
export interface KeptLimit {
  caseId: string;
  /** With `anchor`, the line that started its clock, what tells it from every other of the case. */
  kind: string;
  anchor: number;
  /** What is to be done, in Chinese. */
  act: string;
  /** Of the hazard. */
  title: string;
  /** Half-open: the limit ends here. */
  endMs: number;
  seq: number;
  changedAtMs: number;
}

/** Whose limits they are: what my work says of one case after another, said limit by limit. */
@Injectable()
export class KeptLimitsQueries {
  constructor(
    private readonly cases: WorkCasesQueries,
    private readonly clock: Clock,
  ) {}

  /** Every limit that is the actor's to keep in the cases my work shows, each once. */
  async of(actor: Actor): Promise<KeptLimit[]> {
    const [{ cases }, nowMs] = await Promise.all([this.cases.of(actor), this.clock.now()]);
    return cases.flatMap((stored) => keptIn(stored, actor, nowMs));
  }
}

function keptIn(stored: StoredCase, actor: Actor, nowMs: number): KeptLimit[] {
  const { id: caseId, definition, rules, standing, recordedAt: changedAtMs } = stored;
  const { title } = standing.facts as HazardFacts;
  const turns = openTurns(stored, definition.deadlines(standing, rules), actor, nowMs);
  const ends = turns.flatMap(({ event, limits }) =>
    limits.map((one) => ({ kind: one.kind, anchor: one.anchor, endMs: endOf(one), event })),
  );
  return (
    [...ends, ...ownDueDate(stored, actor)]
      // Several acts may keep one limit; it is named after the likeliest.
      .filter((one, at, all) => at === all.findIndex(({ kind, anchor }) => kind === one.kind && anchor === one.anchor))
      .map(({ kind, anchor, endMs, event }) => {
        const act = events[event].zh;
        return { caseId, kind, anchor, act, title, endMs, seq: standing.seq, changedAtMs };
      })
  );
}
