import { Typography } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { aheadWords } from './deadline.words.js';

/** What will happen by itself, soonest first. */
export function Ahead({ caseId, deadlines }: { caseId: string; deadlines: Schemas['DeadlineDto'][] }) {
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
              <span>{deadline.zh}</span>
              <time
                className={deadline.endedAtMs === null ? '' : 'case-passed'}
                dateTime={new Date(deadline.endedAtMs ?? deadline.dueAtMs).toISOString()}
              >
                {aheadWords(deadline)}
              </time>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={`/hazards/${caseId}/schedule`} className="tall-link">
          全部提醒和升级的时间表
        </Link>
      </p>
    </section>
  );
}
