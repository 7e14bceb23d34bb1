const DAY_MS = 86_400_000;
const localDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant (UTC milliseconds) from which a case is late, read from what a notice carries: `dueAtMs`, or `dueOn`, the
 * last day in Asia/Shanghai, which ends at its 24:00. Undefined where neither is there.
 */
export function dueInstant({ dueAtMs, dueOn }: Readonly<Record<string, unknown>>): number | undefined {
  if (typeof dueAtMs === 'number' && Number.isFinite(dueAtMs)) return dueAtMs;
  return typeof dueOn === 'string' && localDay.test(dueOn) ? Date.parse(`${dueOn}T00:00:00+08:00`) + DAY_MS : undefined;
}
