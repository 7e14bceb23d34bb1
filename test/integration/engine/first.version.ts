import { randomUUID } from 'node:crypto';
import { genesis } from '../../../src/engine/canonical.js';
import { writeDrafts } from '../../../src/engine/case-writer.js';
import { bodyHashOf } from '../../../src/engine/deciding.js';
import { Draft } from '../../../src/engine/draft.js';
import { fireDue } from '../../../src/engine/firing.js';
import type { Queryable } from '../../../src/platform/database/database.js';
import { workflowOf } from '../../../workflows/catalogue.js';
import type { HazardEvent } from '../../../workflows/hazard/v1/hazard.events.js';
import type { HazardFacts } from '../../../workflows/hazard/v1/hazard.facts.js';
import { type CastName, cast } from '../../../workflows/hazard/v1/testing/cast.js';
import { forms } from '../../../workflows/hazard/v1/testing/forms.js';
import { decide } from '../../../workflows/kit/decide.js';
import { unborn } from '../../../workflows/kit/definition.js';
import type { Command, Instant } from '../../../workflows/kit/types.js';
import { RuleBook } from '../../../workflows/rule-book.js';
import { withIds } from './stage.js';

const versions = { workflow: 1, policy: 1, calendar: 1 };
const definition = workflowOf('hazard', versions.workflow);

/** What somebody says other than usual in a step of a life. */
export type FirstStep = HazardEvent | { type: HazardEvent; by?: CastName; form?: Record<string, unknown> };

interface FirstLife {
  steps: readonly FirstStep[];
  /** UTC milliseconds: of the first step, how long between two, and until when its limits have fired. */
  from: Instant;
  everyMs: number;
  until: Instant;
  /** Names of cast and units to ids. */
  ids?: <T>(value: T) => T;
}

/**
 * A case as the product of version 1 would have left it: every step decided, every limit fired by the workflow of then,
 * written by the engine's own statement.
 */
export async function livedFirst(on: Queryable, { steps, from, everyMs, until, ids = withIds }: FirstLife) {
  const caseId = randomUUID();
  const standing = unborn(definition, versions);
  const rules = new RuleBook().rulesOf(versions);
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
}

function commandOf({ standing }: Draft, step: FirstStep, at: Instant): Command {
  const { type, by, form } = typeof step === 'string' ? { type: step } : step;
  const usual = forms[type];
  return {
    type,
    payload: { ...usual.fill(standing.facts as HazardFacts, at), ...form },
    actor: cast[by ?? usual.by],
    at,
    commandId: randomUUID(),
    seq: standing.seq + 1,
  };
}
