import { acknowledged } from './acknowledged.template.js';
import { Announcement } from './announcement.js';
import { assigned } from './assigned.template.js';
import { audit } from './audit.template.js';
import { basisEntered } from './basis-entered.template.js';
import { closeRejected } from './close-rejected.template.js';
import { closed } from './closed.template.js';
import { closeoutSubmitted } from './closeout-submitted.template.js';
import { courseTemplates } from './course.templates.js';
import { determined } from './determined.template.js';
import { digest } from './digest.template.js';
import { extensionApproved } from './extension-approved.template.js';
import { extensionRejected } from './extension-rejected.template.js';
import { extensionRequested } from './extension-requested.template.js';
import { factsCompleted } from './facts-completed.template.js';
import { hazardReported } from './hazard-reported.template.js';
import { ladderTemplates } from './ladder.templates.js';
import { limitPassed } from './limit-passed.template.js';
import { lookbackFailed } from './lookback-failed.template.js';
import { lookbackPassed } from './lookback-passed.template.js';
import { measureTemplates } from './measure.templates.js';
import { planApproved } from './plan-approved.template.js';
import { planReturned } from './plan-returned.template.js';
import { planSubmitted } from './plan-submitted.template.js';
import { productionTemplates } from './production.templates.js';
import { reassigned } from './reassigned.template.js';
import { rejected } from './rejected.template.js';
import { rejectionProposed } from './rejection-proposed.template.js';
import { reminder } from './reminder.template.js';
import { replyRecorded } from './reply-recorded.template.js';
import { returned } from './returned.template.js';
import { seal } from './seal.template.js';
import { standstill } from './standstill.template.js';
import { Template } from './template.js';
import { recipientUnreachable } from './unreachable.template.js';
import { update } from './update.template.js';
import { urge } from './urge.template.js';
import { verificationFailed } from './verification-failed.template.js';
import { verificationPassed } from './verification-passed.template.js';
import { verificationStarted } from './verification-started.template.js';

export const templates: readonly Template[] = [
  factsCompleted,
  basisEntered,
  rejectionProposed,
  lookbackPassed,
  replyRecorded,
  hazardReported,
  determined,
  rejected,
  assigned,
  returned,
  acknowledged,
  planSubmitted,
  planReturned,
  planApproved,
  extensionRequested,
  extensionApproved,
  extensionRejected,
  closeoutSubmitted,
  verificationStarted,
  verificationPassed,
  verificationFailed,
  closed,
  closeRejected,
  lookbackFailed,
  reassigned,
  reminder,
  urge,
  limitPassed,
  digest,
  ...courseTemplates,
  ...productionTemplates,
  ...ladderTemplates,
  ...measureTemplates,
  recipientUnreachable,
];

const byNotice = new Map(templates.map((template) => [template.notice, template]));

/** A notice nobody wrote words for is told in general words: its readers must not wait for a release. */
export function templateOf(notice: string): Template {
  return byNotice.get(notice) ?? update;
}

/** Mails about no case. */
const announcements: readonly Announcement[] = [audit, seal, standstill];

/** @throws Error when nobody wrote words for it */
export function announcementOf(notice: string): Announcement {
  const found = announcements.find((announcement) => announcement.notice === notice);
  if (!found) throw new Error(`no words for the announcement ${notice}`);
  return found;
}
