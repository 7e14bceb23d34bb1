import { Alert, Skeleton, Typography } from 'antd';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { limitWords } from '../time/calendar.words.js';
import { type DryRun, type RuleEvent, useDryRun } from './use.rules.js';

const effectNames: Record<Schemas['LimitChangeView']['effect'], string> = {
  stays: '不变',
  moves: '移动',
  dueAtOnce: '立即到期',
  falls: '不再提醒',
  added: '新增',
  neverFires: '已触发过，不再触发',
};

/** What a version changes in running cases, each limit before and after; applied exactly as shown. */
export function DryRunOf({ event, to, mayApply }: { event: RuleEvent; to: number; mayApply: boolean }) {
  const run = useDryRun(event, to);
  const title = `试算：在办隐患改用第 ${to} 版${event === 'REPLAN' ? '规则' : '日历'}`;
  return (
    <section aria-label={title}>
      <Typography.Title level={2}>{title}</Typography.Title>
      {run.isError && <FailureNotice error={run.error} onRetry={() => void run.refetch()} />}
      {run.isPending && <Skeleton active />}
      {run.data && <Shown run={run.data} mayApply={mayApply} />}
    </section>
  );
}

function Shown({ run, mayApply }: { run: DryRun; mayApply: boolean }) {
  if (run.cases === 0) return <Alert type="info" title="没有按更早版本办理的在办隐患，无须改用。" />;
  const changed = run.effects.filter(({ effect }) => effect !== 'stays');
  return (
    <>
      <p>
        {run.cases} 件在办隐患；
        {changed.map(({ effect, limits }) => `${effectNames[effect]} ${limits} 个时限`).join('，') || '时限都不变'}
        {run.faults > 0 && `；${run.faults} 件不能改用`}。文书上写明的日期一律不变。
      </p>
      <ul className="seals-list rules-cases">
        {run.rows.map((row) => (
          <li key={row.caseId}>
            <Link to={`/hazards/${row.caseId}`} className="row-link">
              {row.title}
            </Link>
            <Changes row={row} />
          </li>
        ))}
      </ul>
      {run.cases > run.rows.length && <p>只列出前 {run.rows.length} 件。</p>}
      {mayApply && <Apply run={run} />}
    </>
  );
}

function Changes({ row: { fault, limits } }: { row: Schemas['ReplannedCase'] }) {
  if (fault !== null) return <span>不能改用：{fault}</span>;
  const changed = limits.filter(({ effect }) => effect !== 'stays');
  if (changed.length === 0) return <span>{limits.length} 个时限都不变</span>;
  return (
    <ul className="rules-changes">
      {changed.map(({ kind, anchor, n, zh, beforeMs, afterMs, effect }) => (
        <li key={`${kind}:${anchor}:${n}:${effect}`}>
          {zh}：{when(beforeMs)} → {when(afterMs)}，{effectNames[effect]}
        </li>
      ))}
    </ul>
  );
}

function Apply({ run: { event, to, digest, cases } }: { run: DryRun }) {
  return (
    <ConfirmedAction<object, Schemas['AppliedReplan']>
      verb="应用这次试算"
      danger
      consequences={[
        `${cases} 件在办隐患从此按第 ${to} 版办理，逐件记入办理经过`,
        '立即到期的时限随后照常提醒',
        '试算之后如有变化，系统会拒绝，须重新试算',
      ]}
      send={() => answerOf(api.POST('/api/rules/replan', { body: { event, to, digest } }))}
      done={({ applied, left }) => `已改用 ${applied} 件${left > 0 ? `，${left} 件留在原版` : ''}。`}
    />
  );
}

function when(ms: number | null): string {
  return ms === null ? '—' : limitWords(ms);
}
