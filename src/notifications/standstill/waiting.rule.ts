import { isUrgent } from '../urgent.js';

/** Rungs that time, or an occurrence, led to; one that a person skipped to has been looked at. */
const byItself: ReadonlySet<unknown> = new Set(['RUNG_DUE', 'TRIGGER_DUE']);

/**
 * Whether a notice waits for somebody to look after a standstill: a rung of L2 and above. L1, reminders, digests, whatever
 * people did, and measures, which wait for a signature anyway, do not; danger never does.
 */
export function waitsForALook(notice: string, data: Readonly<Record<string, unknown>>): boolean {
  const { event, rung } = data;
  return byItself.has(event) && typeof rung === 'string' && rung !== 'L1' && !isUrgent(notice, data);
}
