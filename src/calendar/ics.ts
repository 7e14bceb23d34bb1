/** A day on which something ends, as a calendar shows it. */
export interface CalendarDay {
  /** The same entry keeps its id when its day moves. */
  uid: string;
  title: string;
  link: string;
  /** `2026-12-04`, the last day. */
  day: string;
  /** Grows whenever the entry may have changed. */
  sequence: number;
  /** UTC milliseconds. */
  changedAtMs: number;
}

/** Octets of one line, without its end (RFC 5545, 3.1). */
const longest = 75;

/** An iCalendar file (RFC 5545) of whole days, each reminded of the day before; `stampMs` is when it was made, UTC milliseconds. */
export function icsOf(name: string, days: readonly CalendarDay[], stampMs: number): string {
  const events = days.flatMap(({ uid, title, link, day, sequence, changedAtMs }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(stampMs)}`,
    `LAST-MODIFIED:${utc(changedAtMs)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bihuan//deadlines//ZH', 'METHOD:PUBLISH'];
  const about = [`X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'];
  return `${[...head, ...about, ...events, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** A text may hold no control character but the tab (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** Breaks between characters, never inside one. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
