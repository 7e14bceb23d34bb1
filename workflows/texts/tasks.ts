import type { HazardEvent } from '../hazard/v3/hazard.events.js';
import { events } from './events.js';
import type { Text } from './text.js';

/** What waits to be judged, where the event that is awaited names only one of the outcomes. */
const judged: Partial<Record<HazardEvent, Text>> = {
  CONFIRM_BASIS: { zh: '核对判定依据', en: 'check the basis' },
  APPROVE_PLAN: { zh: '审查治理方案', en: 'review the plan' },
  APPROVE_EXTENSION: { zh: '审批延期申请', en: 'decide on the extension' },
  PASS: { zh: '核查并给出结论', en: 'verify and give a verdict' },
  APPROVE_CLOSE: { zh: '审批销号', en: 'decide on the close-out' },
  LOOKBACK_PASS: { zh: '回头看并给出结论', en: 'look back and give a verdict' },
  ACCEPT_TRANSFER: { zh: '答复移送', en: 'answer the transfer' },
  VOID: { zh: '决定是否作废', en: 'decide whether to void' },
  MERGE: { zh: '决定是否合并', en: 'decide whether to merge' },
  APPROVE_RESUME: { zh: '审查复产申请', en: 'decide on the resumption' },
  RENEW_STOP: { zh: '决定是否延续停产', en: 'decide whether to renew the stop' },
  ACCEPT_SUBTASK: { zh: '核查配合任务', en: 'check the share' },
};

/** An event as a task, before anybody has decided: never the outcome that somebody hopes for. */
export function taskText(event: string): Text {
  const known: Readonly<Record<string, Text>> = { ...events, ...judged };
  return known[event] ?? { zh: event, en: event };
}
