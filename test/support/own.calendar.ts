import type { World } from './world.js';

/** One entry of a calendar file, unfolded. */
export type Entry = Record<'UID' | 'DTSTART;VALUE=DATE' | 'SUMMARY' | 'URL' | 'SEQUENCE' | 'LAST-MODIFIED', string>;

/** Somebody's dates as his calendar program reads them: by the secret address, without signing in. */
export class OwnCalendar {
  private constructor(
    private readonly world: World,
    private readonly path: string,
  ) {}

  static async opened(world: World, account: string): Promise<OwnCalendar> {
    const { status, body } = await (await world.as(account)).post('/api/me/calendar');
    if (status !== 201) throw new Error(`calendar of ${account}: ${JSON.stringify(body)}`);
    return new OwnCalendar(world, new URL(body.url).pathname);
  }

  /** The file with its folded lines joined. */
  async text(): Promise<string> {
    const { status, text } = await this.world.http.get(this.path);
    if (status !== 200) throw new Error(`calendar: ${status} ${text}`);
    return text.replaceAll('\r\n ', '');
  }

  /** Its entries, in the order of what they say. */
  async entries(): Promise<Entry[]> {
    const events = (await this.text()).split('BEGIN:VEVENT\r\n').slice(1);
    const ofEvent = (event: string) => (event.split('BEGIN:VALARM')[0] ?? '').trim().split('\r\n');
    return events
      .map((event) => Object.fromEntries(ofEvent(event).map((line) => cut(line))) as Entry)
      .sort((one, other) => (one.SUMMARY < other.SUMMARY ? -1 : 1));
  }

  async summaries(): Promise<string[]> {
    return (await this.entries()).map(({ SUMMARY }) => SUMMARY);
  }
}

function cut(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at), line.slice(at + 1)];
}
