import { randomUUID } from 'node:crypto';
import { genesis } from '../../../src/engine/canonical.js';
import { writeDrafts } from '../../../src/engine/case-writer.js';
import { bodyHashOf } from '../../../src/engine/deciding.js';
import { Draft } from '../../../src/engine/draft.js';
import { fireDue } from '../../../src/engine/firing.js';
import type { Queryable } from '../../../src/platform/database/database.js';
import { workflowOf } from '../../../workflows/catalogue.js';
import { decide } from '../../../workflows/kit/decide.js';
import { unborn } from '../../../workflows/kit/definition.js';
import type { Actor, Command, Instant, Versions } from '../../../workflows/kit/types.js';
import { RuleBook } from '../../../workflows/rule-book.js';
import { withIds } from './stage.js';

/** What somebody says other than usual in a step of a life. */
export type Step<E extends string, C extends string> = E | { type: E; by?: C; form?: Record<string, unknown> };

interface Life<E extends string, C extends string> {
  steps: readonly Step<E, C>[];
  /** UTC milliseconds: of the first step, how long between two, and until when its limits have fired. */
  from: Instant;
  everyMs: number;
  until: Instant;
  /** Names of cast and units to ids. */
  ids?: <T>(value: T) => T;
}

/** Who plays in a version, and what he says. */
interface Players<E extends string, C extends string, F> {
  cast: Record<C, Actor>;
  forms: Record<E, { by: C; fill(facts: F, at: Instant): Record<string, unknown> }>;
}

/**
 * Writes cases as the product of an older version would have left them: every step decided, every limit fired by the
 * workflow of then, written by the engine's own statement.
 */
export function livedUnder<E extends string, C extends string, F>(versions: Versions, players: Players<E, C, F>) {
  const definition = workflowOf('hazard', versions.workflow);
  const rules = new RuleBook().rulesOf(versions);

  function commandOf({ standing }: Draft, step: Step<E, C>, at: Instant): Command {
    const said: { type: E; by?: C; form?: Record<string, unknown> } = typeof step === 'string' ? { type: step } : step;
    const usual = players.forms[said.type];
    return {
      type: said.type,
      payload: { ...usual.fill(standing.facts as F, at), ...said.form },
      actor: players.cast[said.by ?? usual.by],
      at,
      commandId: randomUUID(),
      seq: standing.seq + 1,
    };
  }

  return async (on: Queryable, { steps, from, everyMs, until, ids = withIds }: Life<E, C>): Promise<string> => {
    const caseId = randomUUID();
    const standing = unborn(definition, versions);
    const draft = new Draft({ id: caseId, rev: 0, head: genesis(caseId), recordedAt: 0, definition, rules, standing });
    for (const [index, step] of steps.entries()) {
      const at = from + index * everyMs;
      fireDue(draft, at, at, new Set());
      const command = ids(commandOf(draft, step, at));
      const decision = decide(draft.of.definition, draft.standing, command, draft.of.rules);
      if (decision.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(decision.reasons)}`);
      const { after, notices } = decision;
      draft.record({ command, after, notices, recordedAt: at, bodyHash: bodyHashOf(command), files: [], fired: null });
    }
    fireDue(draft, until, until, new Set());
    await writeDrafts(on, [{ draft, hidden: false, sealed: [] }]);
    return caseId;
  };
}
