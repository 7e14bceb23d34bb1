import { Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { limitWords } from '../time/calendar.words.js';
import { type Share, shareName, shareStanding } from './share.words.js';

interface SharesSectionProps {
  shares: Share[];
  history: Schemas['HistoryLineDto'][];
}

/** What co-units do beside the responsible one, each with its own date and standing. */
export function SharesSection({ shares, history }: SharesSectionProps) {
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="shares" className="case-card">
      <Typography.Title level={2} id="shares">
        配合任务
      </Typography.Title>
      <ul className="case-list">
        {shares.map((share) => (
          <li key={share.seq}>
            <span>{shareName(share, history)}</span>
            <small>
              {share.unit?.name ?? '配合单位'} · {limitWords(share.dueAtMs)}前 · {shareStanding(share)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
