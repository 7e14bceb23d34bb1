import type { LocalDate, WorkCalendar } from '../../../workflows/calendar.js';
import type { PassPayload, StartVerifyPayload } from '../../../workflows/hazard/v1/hazard.payloads.js';
import type { AddSubtaskPayload } from '../../../workflows/hazard/v2/hazard.payloads.js';
import { interimControls } from '../../../workflows/texts/choices.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { CaseLine } from '../case-lines.queries.js';
import type * as facts from '../document.facts.js';
import { chineseMinute } from '../forms/wording.js';

/** Events whose lines the forms are read from. */
export const readEvents = [
  'SAVE_DRAFT',
  'REPORT',
  'RECORD_PUBLISHED',
  'COMPLETE_FACTS',
  'ASSIGN',
  'REASSIGN',
  'ADD_SUBTASK',
  'ACKNOWLEDGE',
  'SUBMIT_PLAN',
  'SUBMIT_CLOSEOUT',
  'START_VERIFY',
  'PASS',
  'PASS_PARTLY',
  'FAIL',
  'APPROVE_CLOSE',
  'ISSUE_DOCUMENT',
] as const;

/** A share as its own line says it. */
export interface GivenShare extends Omit<facts.ShareFact, 'unit' | 'number' | 'stands'> {
  unitId: string;
}

const officerRoles = ['inspector', 'townInspector', 'departmentSupervisor'];

/** Lines of one case in the words of its papers. Nothing is guessed: what no line says is null. */
export class LineReading {
  constructor(
    private readonly lines: CaseLine[],
    private readonly calendar: WorkCalendar,
  ) {}

  description(): string | null {
    return (
      (this.#latest(({ payload }) => typeof payload['description'] === 'string')?.payload['description'] as string) ??
      null
    );
  }

  /** The officer who reported it; a hazard an enterprise found itself has none. */
  finder(): facts.OfficerFact | null {
    const line = this.#latest(({ event, actor }) => event === 'REPORT' && officerRoles.includes(actor.role));
    return line ? officerOf(line) : null;
  }

  principal(): string | null {
    return this.#latest(({ actor }) => actor.role === 'enterprisePrincipal')?.actor.name ?? null;
  }

  assignment(): facts.AssignmentFact | null {
    const line = this.#latest(({ event }) => event === 'ASSIGN' || event === 'REASSIGN');
    if (!line) return null;
    const {
      dueOn,
      requirement,
      interimControls: codes,
    } = line.payload as {
      dueOn: string;
      requirement: string;
      interimControls: string[];
    };
    const names: Readonly<Record<string, Text>> = interimControls;
    return {
      ...this.#act(line),
      dueOn,
      requirement,
      interimControls: codes.map((code) => names[code]?.zh ?? code),
    };
  }

  /** Every share that was ever given, with the unit it was given to. */
  shares(): GivenShare[] {
    return this.lines
      .filter(({ event }) => event === 'ADD_SUBTASK')
      .map((line) => {
        const { unitId, task, dueOn } = line.payload as unknown as AddSubtaskPayload;
        return { ...this.#act(line), seq: line.seq, unitId, task, dueOn };
      });
  }

  closeout(): facts.CloseoutFact | null {
    const line = this.#closeoutLine();
    if (!line) return null;
    const { measuresDone, selfAssessment, actualCostFen } = line.payload as unknown as facts.CloseoutFact;
    return { ...this.#act(line), measuresDone, selfAssessment, actualCostFen };
  }

  verdict(): facts.VerdictFact | null {
    const line = this.#latest(({ event }) => ['PASS', 'PASS_PARTLY', 'FAIL'].includes(event));
    if (!line) return null;
    const { opinion, items, onSiteAtMs } = line.payload as unknown as PassPayload;
    const named = this.#latest(({ event, seq }) => event === 'START_VERIFY' && seq < line.seq);
    const { verifiers } = (named?.payload ?? { verifiers: [] }) as unknown as StartVerifyPayload;
    return {
      on: this.calendar.localDate(line.occurredAt),
      current: line.seq > (this.#closeoutLine()?.seq ?? 0),
      passed: line.event === 'PASS',
      opinion,
      items,
      onSite: chineseMinute(onSiteAtMs),
      verifiers: verifiers.map(({ name, unitName, certificateNo }) => ({ name, unitName, certificateNo })),
    };
  }

  approval(): facts.ApprovalFact | null {
    const since = this.#closeoutLine()?.seq ?? 0;
    const line = this.#latest(({ event, seq }) => event === 'APPROVE_CLOSE' && seq > since);
    return line ? { ...this.#act(line), opinion: line.payload['opinion'] as string } : null;
  }

  /** The day the latest order went out; the re-check opinion answers to it. */
  orderedOn(): LocalDate | null {
    const line = this.#latest(
      ({ event, payload }) => event === 'ISSUE_DOCUMENT' && payload['kind'] === 'rectificationOrder',
    );
    return line ? this.calendar.localDate(line.occurredAt) : null;
  }

  #closeoutLine(): CaseLine | undefined {
    return this.#latest(({ event }) => event === 'SUBMIT_CLOSEOUT');
  }

  #latest(is: (line: CaseLine) => boolean): CaseLine | undefined {
    return this.lines.findLast(is);
  }

  #act(line: CaseLine) {
    return { on: this.calendar.localDate(line.occurredAt), by: officerOf(line) };
  }
}

function officerOf({ actor }: CaseLine): facts.OfficerFact {
  return { name: actor.name, unitName: actor.unitName, certificateNo: actor.certificateNo ?? null };
}
