import { fromEpochDay, toEpochDay } from '../../workflows/local-date.js';

/** A day that exists, as `YYYY-MM-DD`. */
export function existingDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return fromEpochDay(toEpochDay(value)) === value;
  } catch {
    return false;
  }
}
