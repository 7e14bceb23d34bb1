import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { eventText } from '../../workflows/texts/event.text.js';
import { hazardScope } from '../accounts/scope.js';
import { CasesQueries } from '../engine/cases.queries.js';
import type { CaseNumber } from '../engine/numbers.js';
import type { StoredCase } from '../engine/stored-case.js';
import { UnitNamesQueries } from '../organisations/unit-names.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { NumbersQueries } from '../registers/numbers.queries.js';
import { hazardNotFound } from './hazard.problems.js';
import { actionsOf, hazardView } from './hazard.view.js';
import type { HazardView } from './hazard-view.dto.js';

/** A line as people read it; the whole line stays verifiable by its hash. */
export interface HistoryEntry {
  seq: number;
  event: string;
  zh: string;
  actor: { name: string; role: string; unitName: string; substituteFor?: string; via?: 'link' };
  payload: Record<string, unknown>;
  before: Record<string, string>;
  after: Record<string, string>;
  occurredAtMs: number;
  recordedAtMs: number;
  quiet: boolean;
  hash: string;
}

/** Reads of one hazard. */
@Injectable()
export class HazardsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cases: CasesQueries,
    private readonly unitNames: UnitNamesQueries,
    private readonly numbers: NumbersQueries,
  ) {}

  async maySee(caseId: string, actor: Actor): Promise<boolean> {
    const scope = hazardScope(actor, { from: 2 });
    const rows = await this.database.run({
      name: `hazards.may-see.${actor.role}`,
      text: `select 1 from cases c where c.id = $1 and ${scope.sql}`,
      values: [caseId, ...scope.values],
    });
    return rows.length > 0;
  }

  /** Problem 404 HAZARD_NOT_FOUND for a case the actor may not see, as for one that is not. */
  async mustSee(caseId: string, actor: Actor): Promise<void> {
    if (!(await this.maySee(caseId, actor))) throw hazardNotFound(caseId);
  }

  /** The case as it stands, for an actor whose scope has been checked. */
  async view(caseId: string, actor: Actor): Promise<HazardView> {
    const [stored, nowMs] = await Promise.all([this.cases.byId(caseId), this.clock.now()]);
    if (!stored) throw hazardNotFound(caseId);
    return this.viewOf(stored, actor, nowMs);
  }

  /** A case just read or just written, as it looks to the actor at `nowMs`; with its numbers, where they are `known`. */
  async viewOf(stored: StoredCase, actor: Actor, nowMs: number, known?: CaseNumber[]): Promise<HazardView> {
    const { unitIds } = stored.definition.summary(stored.standing);
    const [unitNames, numbers] = await Promise.all([
      this.unitNames.of(unitIds),
      known ?? this.numbers.ofCases([stored.id]).then((byCase) => byCase.get(stored.id) ?? []),
    ]);
    return hazardView(stored, actor, nowMs, unitNames, numbers);
  }

  /** What the actor could do instead; nothing where the case does not exist yet. */
  async actions(caseId: string, actor: Actor): Promise<ReturnType<typeof actionsOf>> {
    const [stored, nowMs] = await Promise.all([this.cases.byId(caseId), this.clock.now()]);
    return stored ? actionsOf(stored, actor, nowMs) : [];
  }

  /** At most `limit` lines after `afterSeq`, oldest first. */
  async history(caseId: string, afterSeq: number, limit: number): Promise<HistoryEntry[]> {
    const lines = await this.cases.lines(caseId, afterSeq, limit);
    return lines.map(({ line, hash, quiet }) => ({
      seq: line.seq,
      event: line.event.type,
      zh: eventText(line.event.type).zh,
      actor: actorOf(line.actor),
      payload: line.event.payload,
      before: line.before,
      after: line.after,
      occurredAtMs: line.occurredAt,
      recordedAtMs: line.recordedAt,
      quiet,
      hash,
    }));
  }

  /** Lines that people made since the revision a form was opened at. */
  async between(caseId: string, seenRev: number): Promise<HistoryEntry[]> {
    const [seen] = await this.database.query<{ seq: number }>(
      `select coalesce(max(seq), 0)::int as seq from
         (select seq from history where case_id = $1 and not quiet order by seq limit $2) s`,
      [caseId, seenRev],
    );
    const entries = await this.history(caseId, seen?.seq ?? 0, 200);
    return entries.filter(({ quiet }) => !quiet);
  }
}

function actorOf({ name, role, unitName, substituteFor, via }: Actor): HistoryEntry['actor'] {
  return {
    name,
    role,
    unitName,
    ...(substituteFor ? { substituteFor: substituteFor.name } : {}),
    ...(via ? { via } : {}),
  };
}
