import type { RegisterEntry } from '../../kit/definition.js';
import type { Command, Standing } from '../../kit/types.js';
import type { DocumentKind } from './hazard.codes.js';
import type { HazardFacts } from './hazard.facts.js';
import type { SubtaskPayload } from './hazard.payloads.js';

const city = 'city';

/** Documents that carry a number of the unit that issues them; the others go under the case's. */
const numbered = ['inspectionRecord', 'rectificationOrder', 'recheckOpinion'] as const;

/** 一单四制: which numbers a line takes, and which it ends; the database allots them in the same commit. */
export function hazardRegisters(
  before: Standing<HazardFacts>,
  command: Command,
  after: Standing<HazardFacts>,
): RegisterEntry[] {
  if (command.type === 'MIGRATE') return owedBy(after);
  return [...byEvent(command, after.facts), ...list(before.facts, after.facts), ...closeOut(before.facts, after.facts)];
}

function byEvent(command: Command, facts: HazardFacts): RegisterEntry[] {
  switch (command.type) {
    case 'REPORT':
    case 'RECORD_PUBLISHED':
      return [{ act: 'take', kind: 'hazard', office: city }];
    case 'ASSIGN':
    case 'REASSIGN':
    case 'ADD_SUBTASK':
      return [{ act: 'take', kind: 'assignment', office: facts.assignment!.assigningUnitId }];
    case 'RETURN':
      return [{ act: 'end', kind: 'assignment', because: 'returned', which: 'all' }];
    case 'VOID':
    case 'MERGE':
      return [
        { act: 'end', kind: 'hazard', because: facts.endedBy! },
        { act: 'end', kind: 'assignment', because: facts.endedBy!, which: 'all' },
      ];
    case 'DROP_SUBTASK':
      return [dropped(command.payload as unknown as SubtaskPayload)];
    case 'ISSUE_DOCUMENT': {
      const kind = numbered.find((one) => one === (command.payload['kind'] as DocumentKind));
      return kind ? [{ act: 'take', kind, office: command.actor.unitId }] : [];
    }
    default:
      return [];
  }
}

/** A share has a sheet of its own, known by the line that gave it. */
function dropped({ subtaskSeq: takenBy }: SubtaskPayload): RegisterEntry {
  return { act: 'end', kind: 'assignment', because: 'dropped', which: { takenBy } };
}

/** On the list while it is major and neither lowered nor void; a close-out leaves the number standing. */
function list(before: HazardFacts, after: HazardFacts): RegisterEntry[] {
  const [was, is] = [isListed(before), isListed(after)];
  if (!was && is) return [{ act: 'take', kind: 'list', office: city }];
  if (was && !is) return [{ act: 'end', kind: 'list', because: after.endedBy ?? 'levelLowered' }];
  return [];
}

function isListed({ level, endedBy }: HazardFacts): boolean {
  return level === 'major' && endedBy !== 'void' && endedBy !== 'merge';
}

/** A failed look-back ends the number of the close-out it undoes. */
function closeOut(before: HazardFacts, after: HazardFacts): RegisterEntry[] {
  if (before.closedAt === null && after.closedAt !== null) return [{ act: 'take', kind: 'closeOut', office: city }];
  if (before.closedAt !== null && after.closedAt === null)
    return [{ act: 'end', kind: 'closeOut', because: 'reopened' }];
  return [];
}

/** What a case of version 1 would hold by now, had there been registers. */
function owedBy({ facts }: Standing<HazardFacts>): RegisterEntry[] {
  return [
    ...(facts.clocks.reported ? [{ act: 'take', kind: 'hazard', office: city } as const] : []),
    ...(isListed(facts) ? [{ act: 'take', kind: 'list', office: city } as const] : []),
    ...(facts.assignment
      ? [{ act: 'take', kind: 'assignment', office: facts.assignment.assigningUnitId } as const]
      : []),
    ...(facts.closedAt !== null ? [{ act: 'take', kind: 'closeOut', office: city } as const] : []),
  ];
}
