import { measures } from '../../../workflows/texts/choices.js';
import { limits } from '../../../workflows/texts/limits.js';
import { rungs } from '../../../workflows/texts/rungs.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';

const names: Record<string, Text> = { ...rungs, ...limits, ...measures };

/** What the clock recorded by itself: reminders, rungs, limits that passed. */
export function QuietLines({ lines }: { lines: Schemas['HistoryLineDto'][] }) {
  return (
    <details>
      <summary>系统提醒和记录 {lines.length} 条</summary>
      <ul className="quiet-lines">
        {lines.map((line) => (
          <li key={line.seq}>
            {instantWords(line.occurredAtMs)} {line.zh}
            {aboutOf(line.payload)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function aboutOf({ kind }: Record<string, unknown>): string {
  if (typeof kind !== 'string') return '';
  return `（${names[kind]?.zh ?? kind}）`;
}
