const zoneMs = 8 * 3_600_000;

/** `2026-12-01 00:00`, Asia/Shanghai. @param instantMs UTC milliseconds */
export function localMinute(instantMs: number): string {
  return new Date(instantMs + zoneMs).toISOString().slice(0, 16).replace('T', ' ');
}
