import { practiceOf } from '../../../policies/practice.policy.js';
import { stopScopes } from '../hazard.codes.js';
import type {
  ApplyResumePayload,
  ConfirmSuspensionPayload,
  EndSuspensionPayload,
  PowerCutPayload,
  StopPayload,
  SuspensionPayload,
} from '../hazard.payloads.js';
import { actor, branch, filled, form, given, type HazardClaim, payload, standing } from './claim.js';

/** 停产停业、复产与停用（安全生产法第六十五、七十条；8.2、8.10、8.17）. */
export const productionClaims = {
  stopsAll: branch('payload', (_facts, command) => form<StopPayload>(command).scope === 'all'),
  stopsPart: branch('payload', (_facts, command) => form<StopPayload>(command).scope !== 'all'),
  namesScope: payload('namesScope', (_facts, command) =>
    (stopScopes as readonly string[]).includes(form<StopPayload>(command).scope ?? ''),
  ),
  citesStopClause: payload('citesStopClause', (_facts, command) => filled(form<StopPayload>(command).legalBasis)),
  stopEndsInTime: payload('stopEndsInTime', (_facts, command, rules) => {
    const { untilOn } = form<StopPayload>(command);
    if (!filled(untilOn) || untilOn! <= rules.calendar.localDate(command.at)) return false;
    return (
      rules.calendar.endOfDay(untilOn!) <= rules.calendar.limitEnd(practiceOf(rules).stopOrderAtMost.value, command.at)
    );
  }),
  wasStoppedWholly: branch('standing', (facts) => facts.stopOrder?.scope === 'all'),
  wasStoppedInPart: branch('standing', (facts) => facts.stopOrder?.scope !== 'all'),
  describesTreatment: payload('describesTreatment', (_facts, command) =>
    filled(form<ApplyResumePayload>(command).treatment),
  ),
  hasEvaluation: payload('hasEvaluation', (_facts, command) => given(form<ApplyResumePayload>(command).evaluation)),
  /** 复产须经审查同意: a close-out never lifts a stop on the side. */
  productionIsNotStopped: standing(
    'productionIsNotStopped',
    (facts) => facts.stopOrder === null && facts.suspension?.since == null,
  ),

  suspensionIsProposed: standing('suspensionIsProposed', (facts) => facts.suspension !== null),
  secondPersonSuspends: actor(
    'secondPersonSuspends',
    (facts, { actor }) => facts.suspension?.proposedBy.accountId !== actor.accountId,
  ),
  siteIsMadeSafe: payload('siteIsMadeSafe', (_facts, command) => {
    const { powerIsolated, materialsRemoved, guard } = form<SuspensionPayload>(command);
    return powerIsolated === true && materialsRemoved === true && filled(guard);
  }),
  confirmedOnSite: payload('confirmedOnSite', (facts, command) => {
    const { onSiteAtMs, sitePhotos } = form<ConfirmSuspensionPayload>(command);
    const since = facts.clocks.suspensionConfirmed?.at ?? 0;
    return typeof onSiteAtMs === 'number' && onSiteAtMs >= since && onSiteAtMs <= command.at && given(sitePhotos);
  }),
  /** What was left of the time when production stopped, the rest of today at least, and no more; a date that had passed stays passed. */
  dueKeepsWhatWasLeft: payload('dueKeepsWhatWasLeft', (facts, command, { calendar }) => {
    const { dueOn } = form<EndSuspensionPayload>(command);
    const { since, overdue } = facts.suspension ?? { since: null, overdue: false };
    if (since === null || overdue || facts.dueAt === null) return dueOn === undefined;
    if (!filled(dueOn) || dueOn! < calendar.localDate(command.at)) return false;
    return calendar.endOfDay(dueOn!) <= calendar.endOfDay(calendar.localDate(command.at + (facts.dueAt - since) - 1));
  }),

  /** 提前二十四小时通知（安全生产法第七十条）. */
  cutIsNotifiedAhead: payload('cutIsNotifiedAhead', (_facts, command, rules) => {
    const { cutAtMs } = form<PowerCutPayload>(command);
    return (
      typeof cutAtMs === 'number' &&
      cutAtMs >= rules.calendar.limitEnd(practiceOf(rules).powerCutNotice.value, command.at)
    );
  }),
  namesApprover: payload('namesApprover', (_facts, command) => filled(form<PowerCutPayload>(command).approvedBy)),
  noPowerCut: standing('noPowerCut', (facts) => facts.stopOrder?.powerCutAt == null),
  powerIsCut: standing('powerIsCut', (facts) => facts.stopOrder?.powerCutAt != null),
} satisfies Record<string, HazardClaim>;
