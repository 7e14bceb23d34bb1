import { Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { limitWords } from '../time/calendar.words.js';
import { deadlineName } from './deadline.words.js';

/** What will happen by itself, soonest first. */
export function Ahead({ deadlines }: { deadlines: Schemas['DeadlineDto'][] }) {
  return (
    <section aria-labelledby="ahead" className="case-card">
      <Typography.Title level={2} id="ahead">
        接下来的时限和提醒
      </Typography.Title>
      {deadlines.length === 0 ? (
        <p className="case-soft">没有在办的时限</p>
      ) : (
        <ul className="case-list">
          {deadlines.map((deadline) => (
            <li key={`${deadline.kind} ${deadline.n}`}>
              <span>{deadlineName(deadline)}</span>
              <time dateTime={new Date(deadline.dueAtMs).toISOString()}>{limitWords(deadline.dueAtMs)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
