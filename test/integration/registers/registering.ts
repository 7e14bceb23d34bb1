import { randomUUID } from 'node:crypto';
import { genesis } from '../../../src/engine/canonical.js';
import { readForDecision } from '../../../src/engine/case-reader.js';
import { writeDrafts } from '../../../src/engine/case-writer.js';
import type { CommandRequest } from '../../../src/engine/command.js';
import { decideRequest, type Pending } from '../../../src/engine/deciding.js';
import type { StoredCase } from '../../../src/engine/stored-case.js';
import type { Queryable } from '../../../src/platform/database/database.js';
import { type AnyWorkflow, workflowOf } from '../../../workflows/catalogue.js';
import { type RegisterEntry, unborn } from '../../../workflows/kit/definition.js';
import { RuleBook } from '../../../workflows/rule-book.js';
import type { EngineStage } from '../engine/stage.js';

export const city = 'city';
export const take = (kind: 'hazard' | 'list' | 'closeOut'): RegisterEntry => ({ act: 'take', kind, office: city });
export const assign = (office: string): RegisterEntry => ({ act: 'take', kind: 'assignment', office });
export const end = (kind: RegisterEntry['kind']): RegisterEntry => ({ act: 'end', kind, because: 'returned' });

const versions = { workflow: 1, policy: 1, calendar: 1 };
const entriesOf = new Map<string, RegisterEntry[]>();

/** Version 1, and registers beside it that do with each command what the spec says. */
const definition: AnyWorkflow = {
  ...workflowOf('hazard', 1),
  registers: (_before, command) => entriesOf.get(command.commandId) ?? [],
};

export interface Registered {
  caseId: string;
  text: string;
  n: number;
  ended: number | null;
}

/** A report and what its line does in the registers. */
export async function report(
  stage: EngineStage,
  registers: RegisterEntry[],
  caseId = randomUUID(),
): Promise<CommandRequest> {
  return registering(await stage.command(caseId, 'REPORT'), registers);
}

export function registering(request: CommandRequest, registers: RegisterEntry[]): CommandRequest {
  entriesOf.set(request.commandId, registers);
  return request;
}

const book = new RuleBook();

/** The engine's two statements over commands of different cases. @returns the cases that were written */
export async function commit(on: Queryable, requests: CommandRequest[]): Promise<{ size: number }> {
  const batch: Pending[] = requests.map((request) => {
    const { caseId, commandId } = request;
    return { caseId, request, commandId, at: null, since: performance.now(), sealed: [] };
  });
  const readings = await readForDecision(on, batch, { upTo: async () => book });
  const drafts = batch.map((pending, index) => {
    const reading = readings[index]!;
    const stored = { ...(reading.stored ?? unwritten(pending.caseId)), definition };
    const { draft, outcome } = decideRequest(pending, { ...reading, stored });
    if (!draft || outcome?.kind !== 'committed') throw new Error(JSON.stringify(outcome));
    return draft;
  });
  return writeDrafts(
    on,
    drafts.map((draft) => ({ draft, hidden: false, sealed: [] })),
  );
}

/** Numbers of these cases in the order they were taken. */
export function numbersOf(on: Queryable, caseIds: string[]): Promise<Registered[]> {
  return on.query<Registered>(
    `select case_id as "caseId", text, n, ended_seq as ended from numbers where case_id = any($1::uuid[])
     order by seq, text`,
    [caseIds],
  );
}

function unwritten(id: string): StoredCase {
  const standing = unborn(definition, versions);
  return { id, rev: 0, head: genesis(id), recordedAt: 0, definition, rules: book.rulesOf(versions), standing };
}
