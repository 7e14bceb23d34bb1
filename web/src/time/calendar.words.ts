const zone = 'Asia/Shanghai';

const dayOf = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
});
const timeOf = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2026年12月4日（周五）` of a day `YYYY-MM-DD` in Asia/Shanghai. */
export function dayWords(day: string): string {
  return spelled(new Date(`${day}T12:00:00+08:00`));
}

/** `2026年12月4日（周五）09:30` of an instant in UTC milliseconds, said in Asia/Shanghai. */
export function instantWords(instantMs: number): string {
  const at = new Date(instantMs);
  return `${spelled(at)}${timeOf.format(at)}`;
}

/** The end of a limit: midnight belongs to the day that ends with it, `2026年12月4日（周五）24:00`. */
export function limitWords(instantMs: number): string {
  const words = instantWords(instantMs);
  return words.endsWith('00:00') ? `${spelled(new Date(instantMs - 1))}24:00` : words;
}

function spelled(at: Date): string {
  const parts = dayOf.formatToParts(at);
  const weekday = parts.find(({ type }) => type === 'weekday')?.value ?? '';
  const date = parts.filter(({ type }) => type !== 'weekday').map(({ value }) => value);
  return `${date.join('').trim()}（${weekday}）`;
}
