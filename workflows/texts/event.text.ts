import { events } from './events.js';
import { measureEventTexts } from './measures.js';
import type { Text } from './text.js';

const known: Readonly<Record<string, Text>> = { ...events, ...measureEventTexts };

/** What an event of any workflow is called; an event of a newer build by its own name. */
export function eventText(event: string): Text {
  return known[event] ?? { zh: event, en: event };
}
