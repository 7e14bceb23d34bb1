import { limitsKeptBy } from '../../workflows/hazard/awaited.js';
import type { HazardEvent } from '../../workflows/hazard/v3/hazard.events.js';
import { linkEvents } from './link.event.js';

/** What a notice is about where no limit says it. */
const ofNotice: Record<string, string> = {
  windowCloses: 'REQUEST_EXTENSION',
  progressMissing: 'LOG_PROGRESS',
  subtaskAssigned: 'SUBMIT_SUBTASK',
  subtaskReturned: 'SUBMIT_SUBTASK',
  planReturned: 'SUBMIT_PLAN',
  resumeRejected: 'APPLY_RESUME',
};

/** The act that a mail asks of its reader, of those a link may do; null where the case itself says what comes next. */
export function actAskedBy(notice: string, data: Readonly<Record<string, unknown>>): string | null {
  const { limit, replyUntilMs } = data;
  const kept = typeof limit === 'string' ? keptBy(limit) : undefined;
  if (kept) return kept;
  return typeof replyUntilMs === 'number' ? 'RECORD_REPLY' : (ofNotice[notice] ?? null);
}

function keptBy(limit: string): string | undefined {
  return linkEvents.find((event) => limitsKeptBy(event as HazardEvent).includes(limit));
}
