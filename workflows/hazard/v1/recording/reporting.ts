import { startClock } from '../hazard.clock.js';
import type { HazardFacts } from '../hazard.facts.js';
import type { CompleteFactsPayload, RecordPublishedPayload, ReportPayload } from '../hazard.payloads.js';
import { including, payloadOf, personOf, type Recorder } from './record.js';

type Described = Omit<ReportPayload, 'proposedLevel'>;

function describe(facts: HazardFacts, report: Partial<Described>): HazardFacts {
  return {
    ...facts,
    title: report.title ?? facts.title,
    sector: report.sector ?? facts.sector,
    origin: report.origin ?? facts.origin,
    place: report.place ?? facts.place,
    townUnitId: report.townUnitId ?? facts.townUnitId,
    enterpriseUnitId: report.enterpriseUnitId ?? facts.enterpriseUnitId,
    enterpriseName: report.enterpriseName ?? facts.enterpriseName,
    ownerUnitId: report.ownerUnitId ?? facts.ownerUnitId,
    foundAt: report.foundAtMs ?? facts.foundAt,
    photos: facts.photos + (report.photos?.length ?? 0),
  };
}

const saveDraft: Recorder = (facts, command) => ({
  ...describe(facts, payloadOf<Partial<Described>>(command)),
  reporters: including(facts.reporters, personOf(command)),
  clocks: facts.clocks.drafted ? facts.clocks : startClock(facts, 'drafted', command),
});

const report: Recorder = (facts, command) => ({
  ...describe(facts, payloadOf<ReportPayload>(command)),
  proposedLevel: payloadOf<ReportPayload>(command).proposedLevel,
  reporters: including(facts.reporters, personOf(command)),
  clocks: startClock(facts, 'reported', command),
});

/** An import vouches for nothing: whoever completes the facts is the reporter then. */
const recordPublished: Recorder = (facts, command) => ({
  ...describe(facts, payloadOf<RecordPublishedPayload>(command)),
  openFacts: [...payloadOf<RecordPublishedPayload>(command).openFacts].sort(),
  reporters: command.actor.role === 'system' ? [] : including(facts.reporters, personOf(command)),
  clocks: startClock(facts, 'reported', command),
});

/** Fact name to what fills it; who completes a fact vouches for it and counts as reporter. */
const completeFacts: Recorder = (facts, command) => {
  const { facts: given, ownerUnitId, photos, noPhotoReason } = payloadOf<CompleteFactsPayload>(command);
  const described = describe(facts, { ...given, photos, ...(ownerUnitId ? { ownerUnitId } : {}) });
  const filled: Record<string, boolean> = {
    place: described.place !== null,
    sector: described.sector !== null,
    foundAt: described.foundAt !== null,
    enterprise: described.enterpriseUnitId !== null,
    photos: described.photos > 0 || Boolean(noPhotoReason),
  };
  const openFacts = facts.openFacts.filter((name) => filled[name] !== true);
  return {
    ...described,
    openFacts,
    reporters: including(facts.reporters, personOf(command)),
    clocks: openFacts.length === 0 ? startClock(facts, 'completed', command) : facts.clocks,
  };
};

export const reportingRecorders = {
  SAVE_DRAFT: saveDraft,
  REPORT: report,
  RECORD_PUBLISHED: recordPublished,
  COMPLETE_FACTS: completeFacts,
};
