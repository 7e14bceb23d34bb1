import { Collapse } from 'antd';
import { limits } from '../../../workflows/texts/limits.js';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { deadlineName } from './deadline.words.js';

/** What the clock recorded by itself: reminders, rungs, limits that passed. */
export function QuietLines({ lines }: { lines: Schemas['HistoryLineDto'][] }) {
  const children = (
    <ul className="quiet-lines">
      {lines.map((line) => (
        <li key={line.seq}>
          {instantWords(line.occurredAtMs)} {line.zh}
          {aboutOf(line.payload)}
        </li>
      ))}
    </ul>
  );
  return (
    <Collapse ghost size="small" items={[{ key: 'quiet', label: `系统提醒和记录 ${lines.length} 条`, children }]} />
  );
}

function aboutOf({ kind }: Record<string, unknown>): string {
  if (typeof kind !== 'string') return '';
  const zh = (limits as Record<string, { zh: string }>)[kind]?.zh ?? kind;
  return `（${deadlineName({ kind, zh })}）`;
}
