import { Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { EvidenceFiles } from './evidence.files.js';
import { type EvidenceGroups, evidenceGroups } from './evidence.groups.js';

const names: [keyof EvidenceGroups, string, string][] = [
  ['before', '整改前', '上报时没有照片'],
  ['after', '整改后', '还没有整改后的照片'],
  ['site', '现场核查', ''],
  ['papers', '依据和材料', ''],
];

/** What was, and what is: before and after side by side; what was seen on site and papers only where there are any. */
export function EvidenceSection({ history }: { history: Schemas['HistoryLineDto'][] }) {
  const groups = evidenceGroups(history);
  const shown = names.filter(([name, , empty]) => empty !== '' || groups[name].length > 0);
  return (
    <section aria-labelledby="evidence" className="case-card">
      <Typography.Title level={2} id="evidence">
        整改前后
      </Typography.Title>
      <div className="evidence">
        {shown.map(([name, title, empty]) => (
          <div key={name}>
            <h3>{title}</h3>
            {groups[name].length === 0 ? (
              <p className="case-soft">{empty}</p>
            ) : (
              <EvidenceFiles files={groups[name]} title={title} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
