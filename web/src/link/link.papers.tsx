import { Typography } from 'antd';
import { use } from 'react';
import type { Schemas } from '../api/client.js';
import { EventDoorContext } from '../forms/event.door.js';
import { type IssuedPaper, issuedPapers } from './issued.papers.js';

const standings: Record<IssuedPaper['standing'], string> = {
  waiting: '等您签名',
  signed: '已签名',
  refused: '已登记拒签',
};

/** The papers that went out to the bearer, to be read before they are signed. */
export function LinkPapers({ history }: { history: Schemas['HistoryLineDto'][] }) {
  const { fileAddress } = use(EventDoorContext);
  const papers = issuedPapers(history);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="link-papers" className="case-card">
      <Typography.Title level={2} id="link-papers">
        文书
      </Typography.Title>
      <ul className="case-list">
        {papers.map(({ seq, name, fileId, standing }) => (
          <li key={seq}>
            {fileId ? (
              <a href={fileAddress(fileId)} download className="tall-link">
                {name}
              </a>
            ) : (
              <span>{name}</span>
            )}
            <small>{standings[standing]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
