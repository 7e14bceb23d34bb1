import { awaitedEvents } from '../../workflows/hazard/awaited.js';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import { actions } from '../../workflows/kit/decide.js';
import { endOf } from '../../workflows/kit/definition.js';
import type { Actor, Deadline } from '../../workflows/kit/types.js';
import { waitsFor } from '../../workflows/texts/awaited.js';
import { eventText } from '../../workflows/texts/event.text.js';
import { limits } from '../../workflows/texts/limits.js';
import { rungs } from '../../workflows/texts/rungs.js';
import { speak } from '../../workflows/texts/speak.js';
import { states } from '../../workflows/texts/states.js';
import type { Text } from '../../workflows/texts/text.js';
import type { StoredCase } from '../engine/stored-case.js';
import type { CaseNumber } from '../registers/numbers.queries.js';
import type { HazardView } from './hazard-view.dto.js';
import { practiceView } from './practice.view.js';
import { provisionalView } from './provisional.view.js';

const nowhere: Text = { zh: '', en: '' };

/** A hazard as people read it: where it stands, what is owed when, and what this actor may do now. */
export function hazardView(
  stored: StoredCase,
  actor: Actor,
  nowMs: number,
  unitNames: Map<string, string>,
  numbers: readonly CaseNumber[],
): HazardView {
  const { definition, rules, standing, rev } = stored;
  const facts = standing.facts as HazardFacts;
  const named = (id: string | null | undefined) => (id ? { id, name: unitNames.get(id) ?? '' } : null);
  const asked = definition.deadlines(standing, rules);
  const lifecycle = standing.value['lifecycle'] ?? '';
  return {
    id: stored.id,
    rev,
    seq: standing.seq,
    versions: standing.versions,
    numbers: numbers.map(({ kind, text, endedBecause }) => ({ kind, text, endedBecause })),
    title: facts.title,
    level: facts.level,
    proposedLevel: facts.proposedLevel,
    sector: facts.sector,
    origin: facts.origin,
    place: facts.place,
    enterprise: facts.enterpriseName ? { id: facts.enterpriseUnitId, name: facts.enterpriseName } : null,
    town: named(facts.townUnitId),
    owner: named(facts.ownerUnitId),
    responsible: named(facts.assignment?.responsibleUnitId),
    assigning: named(facts.assignment?.assigningUnitId),
    supervising: named(facts.assignment?.supervisingUnitId),
    foundAtMs: facts.foundAt,
    openFacts: facts.openFacts,
    basis: facts.basis,
    interimControls: facts.interimControls,
    state: Object.fromEntries(
      Object.entries(standing.value).map(([region, state]) => [
        region,
        { code: state, ...(states[region]?.[state] ?? nowhere) },
      ]),
    ),
    due: dueOf(facts, stored, nowMs),
    suggestedDueOn: suggestedDueOn(facts, stored, nowMs),
    provisional: provisionalView(rules.calendar, facts.closedAt === null ? facts.dueAt : null, asked),
    rung: facts.rung,
    extensionsGranted: facts.extensionsGranted,
    reopenings: facts.reopenings,
    closedAtMs: facts.closedAt,
    deadlines: asked.map(deadlineView).sort((one, other) => one.dueAtMs - other.dueAtMs),
    actions: actionsOf(stored, actor, nowMs),
    awaits: awaitedEvents(
      lifecycle,
      asked.map(({ kind }) => kind),
      asked.filter((one) => endOf(one) <= nowMs).map(({ kind }) => kind),
    ),
    awaitsZh: waitsFor(lifecycle).zh,
    practice: practiceView(standing.facts as object, named),
  };
}

/** A limit that has run out asks again daily: its date is the next time, its end the first. */
function deadlineView({ kind, n, dueAt, occurrence }: Deadline) {
  return { kind, n, dueAtMs: dueAt, endedAtMs: n > 1 && occurrence ? occurrence(1) : null, ...limitText(kind) };
}

/** What this actor's role may send at all, open or with its reasons. */
export function actionsOf({ definition, rules, standing }: StoredCase, actor: Actor, nowMs: number) {
  const asking = { actor, at: nowMs, commandId: '', seq: standing.seq + 1 };
  return actions(definition, standing, asking, rules).map(({ event, open, reasons }) => ({
    event,
    ...eventText(event),
    open,
    reasons: reasons.map(speak),
  }));
}

/** The date said twice: the day itself and the working days left; a minus says overdue. Half-open: 24:00 of the day. */
function dueOf({ dueAt, originalDueAt }: HazardFacts, { rules }: StoredCase, nowMs: number) {
  if (dueAt === null) return null;
  const { calendar } = rules;
  const lastDay = calendar.localDate(dueAt - 1);
  return {
    atMs: dueAt,
    lastDay,
    originalLastDay: originalDueAt === null ? null : calendar.localDate(originalDueAt - 1),
    workingDaysLeft: calendar.workingDaysLeft(calendar.localDate(nowMs), lastDay),
    overdue: nowMs >= dueAt,
    calendarVersion: calendar.version,
    provisional: calendar.isProvisional(lastDay),
  };
}

/** The date an assignment is filled in with: so many days from today, by level（rectificationDays）; null where none is to be set. */
function suggestedDueOn({ level, dueAt }: HazardFacts, { rules, standing }: StoredCase, nowMs: number) {
  const toSet = ['determined', 'reopened'].includes(standing.value['lifecycle'] ?? '');
  if (level === null || !toSet || dueAt !== null) return null;
  const { calendar, policy } = rules;
  return calendar.addDays(calendar.localDate(nowMs), policy.rectificationDays[level].value);
}

function limitText(kind: string): Text {
  return (limits as Record<string, Text>)[kind] ?? rungs[kind] ?? { zh: kind, en: kind };
}
