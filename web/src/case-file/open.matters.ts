import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** Something that stands beside the course of the case until somebody ends it. */
export interface OpenMatter {
  kind: keyof typeof endings;
  /** The line that began it. */
  line: Line;
}

/** What begins a matter, and what ends it. */
const endings = {
  RECORD_ACCIDENT: ['LIFT_ACCIDENT_FREEZE'],
  FILE_DISPUTE: ['RESOLVE_DISPUTE'],
  TRANSFER: ['ACCEPT_TRANSFER', 'RETURN_TRANSFER', 'DECIDE_OWNER'],
  PROPOSE_VOID: ['REJECT_VOID', 'VOID', 'MERGE'],
  ORDER_POWER_CUT: ['LIFT_POWER_CUT'],
};

/** Accidents, objections, transfers, proposals to void and power cuts that nobody has ended yet; the gravest first. */
export function openMatters(history: readonly Line[]): OpenMatter[] {
  return (Object.keys(endings) as (keyof typeof endings)[]).flatMap((kind) => {
    const line = history.findLast(({ event }) => event === kind);
    const ended = line && history.some(({ event, seq }) => seq > line.seq && endings[kind].includes(event));
    return line && !ended ? [{ kind, line }] : [];
  });
}
