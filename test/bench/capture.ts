import type { Statement } from '../../src/platform/database/database.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { courses, digitsOf, livesLived } from './life.js';
import { RecordingDatabase } from './recording.database.js';
import type { ThrowawayServer } from './throwaway.server.js';

/** The lives before the captured one: by then every code path is warm and looks as it will. */
const livesBefore = 63;

/** Stands in the captured parameters where the digits of the life were. */
export const lifeMark = ':life';

/**
 * Lives a few lives with a single client and answers what the engine sent for the last: a read and a write for each of
 * its transitions, parameters as text, the life's digits replaced by the mark, all else as it was.
 */
export async function captureLife(server: ThrowawayServer, city: City): Promise<Statement[]> {
  const copy = await server.copy(city.template, RecordingDatabase);
  try {
    await runEngine(copy.database, city, courses.whole, { lives: livesBefore + 1, clients: 1 });
    const { sent } = copy.database as RecordingDatabase;
    const last = sent.slice(-2 * courses.whole.linesPerLife);
    if (sent.length !== last.length * (livesBefore + 1)) throw new Error(`${sent.length} statements were captured`);
    return last.map((statement) => ({ ...statement, values: statement.values.map(marked) }));
  } finally {
    await copy.drop();
  }
}

/** As `pg` sends it: text, an array in braces. */
function marked(value: unknown): string {
  const text = Array.isArray(value) ? `{${value.join(',')}}` : String(value);
  return text.replaceAll(digitsOf(livesLived + livesBefore), lifeMark);
}
