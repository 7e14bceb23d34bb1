import type { Instant } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import { dueDate } from '../hazard.clock.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { ExtensionPayload } from '../hazard.payloads.js';
import { filled, form, type HazardClaim, payload, standing } from './claim.js';

const DAY_MS = 86_400_000;

/**
 * The instant from which an extension may no longer be asked for. Major: 20 working days before the due date, or half
 * of the period where that is shorter than 40 working days; general: 10 calendar days before.
 */
export function extensionWindowEnd(facts: HazardFacts, { policy, calendar }: Rules): Instant {
  const last = dueDate(calendar, facts.dueAt!);
  if (facts.level === 'general')
    return calendar.endOfDay(calendar.addDays(last, -policy.extension.windowGeneralDays.value));
  const periodWd = calendar.workingDaysBetween(calendar.localDate(facts.clocks.due!.at), last);
  const windowWd = Math.min(policy.extension.windowMajorWd.value, Math.floor(periodWd / 2));
  return calendar.endOfDay(calendar.addWorkingDays(last, -windowWd));
}

/** 延期: asked for early, with reasons and controls, and never longer than the first period. */
export const extensionClaims = {
  isBeingRectified: standing('isBeingRectified', (facts) => facts.underway),
  /** Without a due date there is no last day to name, and `isBeingRectified` says what is missing. */
  extensionAskedInTime: standing(
    'extensionAskedInTime',
    (facts, command, rules) => facts.dueAt === null || command.at < extensionWindowEnd(facts, rules),
    (facts, _command, rules) => ({ lastDay: dueDate(rules.calendar, extensionWindowEnd(facts, rules)) }),
  ),
  extensionsLeft: standing(
    'extensionsLeft',
    (facts, _command, { policy }) => facts.extensionsGranted < policy.extension.maximumTimes.value,
    (_facts, _command, { policy }) => ({ maximum: policy.extension.maximumTimes.value }),
  ),
  newDueIsLater: payload('newDueIsLater', (facts, command, { calendar }) => {
    const { newDueOn } = form<ExtensionPayload>(command);
    return filled(newDueOn) && facts.dueAt !== null && calendar.endOfDay(newDueOn!) > facts.dueAt;
  }),
  newDueIsNotBeyondRequest: payload('newDueIsNotBeyondRequest', (facts, command, { calendar }) => {
    const { newDueOn } = form<ExtensionPayload>(command);
    return filled(newDueOn) && calendar.endOfDay(newDueOn!) <= (facts.requestedDueAt ?? 0);
  }),
  extensionWithinCap: payload('extensionWithinCap', (facts, command, { calendar }) => {
    const { newDueOn } = form<ExtensionPayload>(command);
    if (!filled(newDueOn) || facts.assignedDueAt === null || !facts.clocks.assigned) return false;
    const firstPeriodDays = Math.ceil((facts.assignedDueAt - facts.clocks.assigned.at) / DAY_MS);
    return calendar.endOfDay(newDueOn!) - facts.assignedDueAt <= firstPeriodDays * DAY_MS;
  }),
  givesRemainingSteps: payload('givesRemainingSteps', (_facts, command) =>
    filled(form<ExtensionPayload>(command).remainingSteps),
  ),
  decidedBeforeDue: standing('decidedBeforeDue', (facts, command) => facts.dueAt !== null && command.at < facts.dueAt),
} satisfies Record<string, HazardClaim>;
