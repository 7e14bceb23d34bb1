import { determinationRecorders } from '../../v1/recording/determination.js';
import { including, payloadOf, personOf } from '../../v1/recording/record.js';
import { rowLimits } from '../hazard.codes.js';
import type { HazardFacts } from '../hazard.facts.js';
import type {
  ChangeLevelPayload,
  DeterminePayload,
  ExpertOpinionPayload,
  InviteExpertPayload,
  LinkRecurrencePayload,
  ResolveDisputePayload,
  SamplePayload,
} from '../hazard.payloads.js';
import { endTracks, startTrack } from '../hazard.tracks.js';
import { asBefore, newest, type Recorder } from './record.js';

const determine: Recorder = asBefore(determinationRecorders.DETERMINE, (facts, command) => ({
  ...facts,
  determinedBy: personOf(command),
  recurrenceOf: facts.recurrenceOf ?? payloadOf<DeterminePayload>(command).recurrenceOf ?? null,
}));

const linkRecurrence: Recorder = (facts, command) => ({
  ...facts,
  recurrenceOf: payloadOf<LinkRecurrencePayload>(command).ofCaseId,
});

const fileDispute: Recorder = (facts, command) => ({
  ...facts,
  dispute: { status: 'open', filedBy: personOf(command) },
  clocks: startTrack(facts, 'disputed', command),
});

const resolveDispute: Recorder = (facts, command) => ({
  ...facts,
  dispute: facts.dispute && { ...facts.dispute, status: payloadOf<ResolveDisputePayload>(command).outcome },
  clocks: endTracks(facts.clocks, 'disputed'),
});

const inviteExpert: Recorder = (facts, command) => {
  const invited = payloadOf<InviteExpertPayload>(command).experts.map(({ accountId, unitId }) => ({
    accountId,
    unitId,
  }));
  return { ...facts, experts: newest(invited.reduce(including, facts.experts), rowLimits.experts) };
};

/** One expert counts once, with what he said last. */
const giveExpertOpinion: Recorder = (facts, command) => {
  const { expertName: expert, level } = payloadOf<ExpertOpinionPayload>(command);
  const others = facts.expertOpinions.filter((opinion) => opinion.expert !== expert);
  return { ...facts, expertOpinions: newest([...others, { expert, level }], rowLimits.expertOpinions) };
};

/** The opinions have done their work; a general hazard that becomes major owes the double report and a plan. */
const changeLevel: Recorder = (facts, command) => {
  const { level } = payloadOf<ChangeLevelPayload>(command);
  const changed = { ...facts, level, expertOpinions: [] };
  if (level === 'general') return { ...changed, clocks: endTracks(facts.clocks, 'dualOwed') };
  const unplanned = facts.underway && facts.clocks.planApproved === undefined;
  return {
    ...changed,
    underway: facts.underway && !unplanned,
    clocks: {
      ...(owesDualReport(changed) ? startTrack(facts, 'dualOwed', command) : facts.clocks),
      ...(unplanned ? { acknowledged: { seq: command.seq, at: command.at } } : {}),
    },
  };
};

/** 安全生产法第四十一条 binds enterprises that mend a major hazard and have not reported it to both. */
export function owesDualReport({ level, assignment, dualReport }: HazardFacts): boolean {
  if (level !== 'major' || assignment === null || assignment.responsibleIsAuthority) return false;
  return dualReport.department === null || dualReport.workersCongress === null;
}

/** Majors are looked back on in any case; what a sample draws besides has its own limit. */
const sample: Recorder = (facts, command) => ({
  ...facts,
  sampledBy: payloadOf<SamplePayload>(command).sampleId,
  clocks: facts.closedAt !== null && facts.level === 'major' ? facts.clocks : startTrack(facts, 'sampled', command),
});

export const reportingRecorders = {
  DETERMINE: determine,
  LINK_RECURRENCE: linkRecurrence,
  FILE_DISPUTE: fileDispute,
  RESOLVE_DISPUTE: resolveDispute,
  INVITE_EXPERT: inviteExpert,
  GIVE_EXPERT_OPINION: giveExpertOpinion,
  CHANGE_LEVEL: changeLevel,
  SAMPLE_FOR_LOOKBACK: sample,
};
