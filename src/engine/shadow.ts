import { workflowOf } from '../../workflows/catalogue.js';
import { decide } from '../../workflows/kit/decide.js';
import { unborn } from '../../workflows/kit/definition.js';
import type { Standing, Versions } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import type { HistoryLine } from './line.js';
import type { StoredLine } from './replay.js';

/** A case's past decided once more by another version: where it would have said no, and whether it ends where it stands. */
export interface Shadow {
  refused: { seq: number; event: string; reasons: string[] }[];
  /** Every region both versions know is in the same state. */
  sameState: boolean;
}

/** Decides every line anew under `to`, on its own standing; nothing of it is kept. Pure. */
export function shadowOf(lines: StoredLine[], to: Versions, real: Standing<unknown>, book: RuleBook): Shadow {
  const refused: Shadow['refused'] = [];
  let standing: Standing<unknown> | null = null;
  for (const { bytes } of lines) {
    const line = JSON.parse(bytes.toString()) as HistoryLine;
    const definition = workflowOf(line.workflow, to.workflow);
    const { seq, commandId, actor, occurredAt: at } = line;
    const { type, payload } = line.event;
    const from: Standing<unknown> = standing ?? unborn(definition, to);
    const decision = decide(definition, from, { type, payload, actor, at, commandId, seq }, book.rulesOf(to));
    if (decision.kind === 'moved') standing = decision.after;
    else refused.push({ seq, event: type, reasons: decision.reasons.map(({ code }) => code) });
  }
  const ended = standing?.value ?? {};
  return { refused, sameState: Object.entries(real.value).every(([region, state]) => ended[region] === state) };
}
