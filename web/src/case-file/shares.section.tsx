import { Typography } from 'antd';
import { dayWords } from '../time/calendar.words.js';
import type { Share } from './shares.js';

/** What co-units do beside the responsible one, each with its own date and standing. */
export function SharesSection({ shares, nameOf }: { shares: Share[]; nameOf: (unitId: string) => string | undefined }) {
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="shares" className="case-card">
      <Typography.Title level={2} id="shares">
        配合任务
      </Typography.Title>
      <ul className="case-list">
        {shares.map(({ seq, task, unitId, dueOn, percent, standing }) => (
          <li key={seq}>
            <span>{task}</span>
            <small>
              {nameOf(unitId) ?? '配合单位'} · {dayWords(dueOn)}前 · {standing}
              {standing === '办理中' && percent > 0 ? ` ${percent}%` : ''}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
