import { Collapse, Tag, Typography } from 'antd';
import { instantWords } from '../time/calendar.words.js';
import type { FutureFiring } from './use.schedule.js';

/** What will come if nobody acts, soonest first. */
export function FutureList({ future }: { future: FutureFiring[] }) {
  return (
    <section aria-labelledby="future">
      <Typography.Title level={2} id="future">
        如果没有人办理，将会
      </Typography.Title>
      {future.length === 0 ? (
        <p className="schedule-soft">不会再有提醒和升级</p>
      ) : (
        <ol className="schedule-list">
          {future.map((firing) => (
            <Future key={`${firing.kind} ${firing.atMs}`} firing={firing} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Future({ firing }: { firing: FutureFiring }) {
  const { called, atMs, why, rung, overtaken, repeats, recipients, subject, text } = firing;
  return (
    <li className={rung === null ? '' : 'schedule-rung'}>
      <time dateTime={new Date(atMs).toISOString()}>{instantWords(atMs)}</time>
      <strong>
        {called.zh} {rung && <Tag>{rung}</Tag>}
      </strong>
      <span className="schedule-soft">
        {why.zh}
        {repeats && '；此后每个工作日再催，直到办理'}
        {overtaken && '；同时到期的更高一级代替它'}
      </span>
      {recipients.length > 0 && (
        <span>
          发给{' '}
          {recipients
            .map(({ name, post, forwarded }) => `${name}（${post}${forwarded ? '空缺，转送' : ''}）`)
            .join('、')}
        </span>
      )}
      {subject && text && (
        <Collapse
          ghost
          size="small"
          items={[{ key: 'text', label: subject, children: <pre className="schedule-text">{text}</pre> }]}
        />
      )}
    </li>
  );
}
