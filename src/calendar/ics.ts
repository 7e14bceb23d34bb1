/** A day on which something ends, as a calendar shows it. */
export interface CalendarDay {
  /** The same entry keeps its id when its day moves. */
  uid: string;
  title: string;
  link: string;
  /** `2026-12-04`, the last day. */
  day: string;
}

/** Octets of one line, without its end (RFC 5545, 3.1). */
const longest = 75;

/** An iCalendar file (RFC 5545) of whole days; `stampMs` is when it was made, UTC milliseconds. */
export function icsOf(name: string, days: readonly CalendarDay[], stampMs: number): string {
  const stamp = `${new Date(stampMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = days.flatMap(({ uid, title, link, day }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bihuan//deadlines//ZH', 'METHOD:PUBLISH'];
  const about = [`X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'];
  return `${[...head, ...about, ...events, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
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
