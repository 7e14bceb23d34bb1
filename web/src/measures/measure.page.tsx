import '../seals/seals.css';
import './measures.css';
import { Skeleton, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { isGone } from '../api/failure.js';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { GonePage } from '../shell/gone.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords, instantWords } from '../time/calendar.words.js';
import { type DoneAct, MeasureActs } from './measure.acts.js';
import { MeasureDone } from './measure.done.js';
import { type Measure, useMeasure, useMeasureHistory } from './use.measures.js';

/** One measure, by its address. */
export function MeasurePage() {
  const { id = '' } = useParams();
  return <MeasureOf key={id} id={id} />;
}

/** One measure: its text, why it was drafted, who signs, what may be done now, and what was done. */
function MeasureOf({ id }: { id: string }) {
  const [done, setDone] = useState<DoneAct | null>(null);
  const measure = useMeasure(id);
  usePageTitle(measure.data ? `${measure.data.kindZh}：${measure.data.title}` : '督办措施');
  if (isGone(measure.error)) return <GonePage what="督办措施" />;
  if (measure.isError) return <FailureNotice error={measure.error} onRetry={() => void measure.refetch()} />;
  if (!measure.data) return <Skeleton active paragraph={{ rows: 10 }} />;
  const { kindZh, title, text, answer, rev } = measure.data;
  return (
    <div className="measures">
      <Typography.Title level={1}>
        {kindZh}：{title}
      </Typography.Title>
      {done && <MeasureDone key={done.answer.seq} done={done} onClose={() => setDone(null)} />}
      <Facts rows={factsOf(measure.data)} className="seals-facts" />
      <MeasureActs key={rev} measure={measure.data} onDone={setDone} />
      <section aria-labelledby="measure-text">
        <h2 id="measure-text">正文</h2>
        <p className="measures-text">{text}</p>
      </section>
      {answer && (
        <section aria-labelledby="measure-answer">
          <h2 id="measure-answer">书面答复</h2>
          <p className="measures-text">{answer}</p>
        </section>
      )}
      <Done id={id} />
    </div>
  );
}

function factsOf(measure: Measure): [string, ReactNode][] {
  const { phaseZh, becauseZh, againstName, signerZh, hazardId, title, place, enterpriseName, ownerName } = measure;
  const hazard = (
    <Link key="hazard" to={`/hazards/${hazardId}`} className="tall-link">
      {title}
    </Link>
  );
  return [
    ['现在', `${phaseZh}${untilOf(measure)}`],
    ['起因', becauseZh],
    ['对象', againstName],
    ['签批', signerZh],
    ['隐患', hazard],
    ['地点', [enterpriseName, place].filter(Boolean).join('，') || '—'],
    ['牵头部门', ownerName ?? '—'],
  ];
}

function untilOf({ lastDay, workingDaysLeft, overdue, endedAtMs }: Measure): string {
  if (endedAtMs !== null) return `（${instantWords(endedAtMs)}）`;
  if (lastDay === null || workingDaysLeft === null) return '';
  return `，限于${dayWords(lastDay)}，${leftWords(workingDaysLeft, overdue)}`;
}

function leftWords(workingDays: number, overdue: boolean): string {
  if (overdue) return `已超过 ${-workingDays} 个工作日`;
  return workingDays === 0 ? '今天到期' : `还有 ${workingDays} 个工作日`;
}

function Done({ id }: { id: string }) {
  const history = useMeasureHistory(id);
  if (!history.data) return null;
  return (
    <section aria-labelledby="measure-done">
      <h2 id="measure-done">办理经过</h2>
      <ol className="seals-list measures-done">
        {history.data.items.map(({ seq, zh, actor, occurredAtMs }) => (
          <li key={seq}>
            <span>{zh}</span>
            <span>{actor.name}</span>
            <time dateTime={new Date(occurredAtMs).toISOString()}>{instantWords(occurredAtMs)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
