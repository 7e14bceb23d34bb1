import { Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { said } from './said.js';

interface LinkFactsProps {
  hazard: Schemas['HazardView'];
  history: Schemas['HistoryLineDto'][];
}

/** What is wrong, by which rule, what is required, and what was sent back last: enough to act on, and no more. */
export function LinkFacts({ hazard, history }: LinkFactsProps) {
  const { description, requirement, sentBack } = said(history);
  const { basis } = hazard;
  const rows: [string, string | null][] = [
    ['哪里不对', description],
    ['判定依据', basis && `《${basis.standard}》${basis.article}：${basis.clauseText}`],
    ['整改要求', requirement],
  ];
  return (
    <section aria-labelledby="link-facts" className="case-card">
      <Typography.Title level={2} id="link-facts">
        情况
      </Typography.Title>
      {sentBack && (
        <p className="link-sent-back">
          <strong>{sentBack.zh}</strong>（{sentBack.unitName}，{instantWords(sentBack.atMs)}）：{sentBack.reason}
        </p>
      )}
      <dl className="link-rows">
        {rows
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
