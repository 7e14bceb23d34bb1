const MINUTE_MS = 60_000;
const minutes = [1, 2, 5, 15, 30, 60];

/** Milliseconds until the next try after `attempts` tries: longer each time, then hourly for ever, never given up. */
export function backOffMs(attempts: number): number {
  const step = Math.min(Math.max(attempts, 1), minutes.length) - 1;
  return (minutes[step] ?? 60) * MINUTE_MS;
}
