import { isUrgent } from './urgent.js';

/** Whether a mail waits for what else its recipient is asked: whatever asks for something, unless it cannot wait. */
export function gathersWith(notice: string, data: Readonly<Record<string, unknown>>, asks: string | null): boolean {
  return asks !== null && !isUrgent(notice, data);
}
