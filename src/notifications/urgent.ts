/** Danger to life, and orders that take effect at once. */
const urgentNotices: ReadonlySet<string> = new Set([
  'dangerDeclared',
  'productionStopped',
  'powerCutOrdered',
  'accidentRecorded',
]);

/** Whether a notice goes out by itself, at any hour, and by short message too where that exists. */
export function isUrgent(notice: string, data: Readonly<Record<string, unknown>>): boolean {
  return urgentNotices.has(notice) || data['quietHoursExempt'] === true;
}
