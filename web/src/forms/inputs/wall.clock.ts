const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-12-04 09:30`, what a clock in Asia/Shanghai shows at an instant in UTC milliseconds. */
export function wallClock(instantMs: number): string {
  return wall.format(instantMs);
}

/** The instant at which a clock in Asia/Shanghai shows `2026-12-04 09:30`, wherever the browser stands. */
export function atWallClock(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
}

/** The minute an instant lies in: what a picker shows is what is sent, and never ahead of now. */
export function wholeMinute(instantMs: number): number {
  return Math.floor(instantMs / 60_000) * 60_000;
}
