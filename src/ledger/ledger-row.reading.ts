import type { WorkCalendar } from '../../workflows/calendar.js';
import type { CloseoutPayload, PlanPayload, StartVerifyPayload } from '../../workflows/hazard/v1/hazard.payloads.js';
import { interimControls, origins } from '../../workflows/texts/choices.js';
import { levels } from '../../workflows/texts/levels.js';
import { sectors } from '../../workflows/texts/sectors.js';
import { states } from '../../workflows/texts/states.js';
import type { Text } from '../../workflows/texts/text.js';
import type { LedgerRow } from './ledger.row.js';
import type { LedgerCase, LedgerLine } from './ledger-case.js';

type Names = Readonly<Record<string, Text>>;

/** Events whose latest line says something a ledger shows. */
export const ledgerEvents = [
  'SAVE_DRAFT',
  'REPORT',
  'RECORD_PUBLISHED',
  'COMPLETE_FACTS',
  'SUBMIT_PLAN',
  'LOG_PROGRESS',
  'REQUEST_EXTENSION',
  'RECORD_REPLY',
  'SUBMIT_CLOSEOUT',
  'START_VERIFY',
  'PASS',
  'PASS_PARTLY',
  'FAIL',
] as const;

/** What a page of cases is read with: numbers by register and names of units, each by id. */
export interface Surroundings {
  calendar: WorkCalendar;
  unitNames: ReadonlyMap<string, string>;
  numbers: Readonly<Record<string, string>>;
  /** The latest line of each event. */
  lines: Readonly<Partial<Record<(typeof ledgerEvents)[number], LedgerLine>>>;
}

/** One case as a line of the ledger. */
export function ledgerRow(of: LedgerCase, { calendar, unitNames, numbers, lines }: Surroundings): LedgerRow {
  const { facts } = of;
  const day = (instantMs: number | null) => (instantMs === null ? null : calendar.localDate(instantMs));
  const unit = (id: string | null | undefined) => (id ? (unitNames.get(id) ?? null) : null);
  const plan = lines.SUBMIT_PLAN?.payload as Partial<PlanPayload & { causeAnalysis: string }> | undefined;
  const closeout = lines.SUBMIT_CLOSEOUT?.payload as Partial<CloseoutPayload> | undefined;
  const verdict = latest([lines.PASS, lines.PASS_PARTLY, lines.FAIL]);
  return {
    hazardNumber: numbers['hazard'] ?? null,
    listNumber: numbers['list'] ?? null,
    closeOutNumber: numbers['closeOut'] ?? null,
    title: of.title,
    enterprise: unit(of.enterpriseUnitId) ?? facts.enterpriseName,
    sector: nameIn(sectors, of.sector),
    town: unit(of.townUnitId),
    foundOn: day(facts.foundAt),
    place: facts.place,
    count: 1,
    level: nameIn(levels, of.level),
    description: textIn([lines.COMPLETE_FACTS, lines.RECORD_PUBLISHED, lines.REPORT, lines.SAVE_DRAFT], 'description'),
    inspectors: lines.REPORT ? `${lines.REPORT.actor.name}（${lines.REPORT.actor.unitName}）` : null,
    responsiblePerson: plan?.organisation ?? null,
    cause: plan?.causeAnalysis ?? null,
    riskAssessment: null,
    measures: plan?.methods ?? null,
    fundsPlanned: plan?.funds ?? null,
    fundsSpent: closeout?.actualCostFen === undefined ? null : closeout.actualCostFen / 1_000_000,
    // Due at 24:00 of a day is the first instant of the next one.
    dueOn: facts.dueAt === null ? null : day(facts.dueAt - 1),
    originalDueOn: facts.originalDueAt === null ? null : day(facts.originalDueAt - 1),
    contingency: plan?.safetyAndContingency ?? null,
    progress: progressOf(facts.progressLines, lines.LOG_PROGRESS),
    photosBefore: facts.photos,
    photosAfter: facts.submission?.afterPhotos ?? 0,
    recheck: verdict ? `${verdict.event === 'PASS' ? '合格' : '不合格'}：${verdict.payload['opinion'] ?? ''}` : null,
    closedOn: day(facts.closedAt),
    verifiers: verifiersOf(lines.START_VERIFY),
    verifiedOn: verdict?.event === 'PASS' ? day(verdict.occurredAt) : null,
    delayReason: textIn([latest([lines.RECORD_REPLY, lines.REQUEST_EXTENSION])], 'reason'),
    interimControls: facts.interimControls.map((code) => nameIn(interimControls, code)).join('、') || null,
    listedLevel: null,
    responsible: unit(of.responsibleUnitId),
    assigning: unit(facts.assignment?.assigningUnitId),
    supervising: unit(facts.assignment?.supervisingUnitId),
    owner: unit(of.ownerUnitId),
    origin: nameIn(origins, facts.origin),
    state: nameIn(states['lifecycle'] ?? {}, of.phase) ?? of.phase,
    overdue: of.overdue ? '是' : '否',
  };
}

function nameIn(names: Names, code: string | null): string | null {
  return code === null ? null : (names[code]?.zh ?? code);
}

function latest(lines: (LedgerLine | undefined)[]): LedgerLine | undefined {
  return lines.filter((line) => line !== undefined).sort((one, other) => other.seq - one.seq)[0];
}

function textIn(lines: (LedgerLine | undefined)[], field: string): string | null {
  const texts = lines.map((line) => line?.payload[field]);
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? null;
}

function progressOf(lines: number, last: LedgerLine | undefined): string | null {
  if (!last) return null;
  const { text, percent } = last.payload as { text?: string; percent?: number };
  return `共${lines}次；最近：${text ?? ''}（完成${percent ?? 0}%）`;
}

function verifiersOf(line: LedgerLine | undefined): string | null {
  const { verifiers = [] } = (line?.payload ?? {}) as Partial<StartVerifyPayload>;
  return verifiers.map(({ name, unitName }) => `${name}（${unitName}）`).join('、') || null;
}
