/** Danger to life, and orders that take effect at once. */
const urgentNotices: ReadonlySet<string> = new Set([
  'dangerDeclared',
  'productionStopped',
  'powerCutOrdered',
  'accidentRecorded',
]);

/** A rung that danger leads to: its stop order waits for no working day. */
const ofDanger: ReadonlySet<unknown> = new Set(['trigger.danger']);

/** Whether a notice goes out by itself, at any hour, and by short message too where that exists. */
export function isUrgent(notice: string, data: Readonly<Record<string, unknown>>): boolean {
  return urgentNotices.has(notice) || data['quietHoursExempt'] === true || ofDanger.has(data['limit']);
}
