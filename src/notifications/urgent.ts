/** Danger to life, and orders that take effect at once. */
const urgentNotices: ReadonlySet<string> = new Set([
  'dangerDeclared',
  'productionStopped',
  'powerCutOrdered',
  'accidentRecorded',
]);

/** Whether a notice goes out by itself, at any hour, and by short message too where that exists. */
export function isUrgent(notice: string, data: Readonly<Record<string, unknown>>): boolean {
  // The rung that danger leads to proposes a stop order: that waits for no working day.
  const ofDanger = data['limit'] === 'trigger.danger';
  return ofDanger || urgentNotices.has(notice) || data['quietHoursExempt'] === true;
}
