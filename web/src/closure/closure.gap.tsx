import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { CaseTable } from '../ledger/case.table.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { gapColumns } from './case.columns.js';
import { casesPage } from './figure.words.js';
import { gapWords } from './gap.words.js';
import { useClosureCases } from './use.closure.js';

const readAtOnce = 200;
const shownAtOnce = 20;
/** As many as leave room on a printed page for the rest of it. */
const printed = 8;

/** What stands between the rate and 100 %, case by case: who must act, and how long it has been overdue. */
export function ClosureGap({ all: { cases, total } }: { all: Schemas['CohortFiguresDto'] }) {
  const page = casesPage(cases, 'gap', { base: 'current' });
  const list = useClosureCases(page.split('?')[1] ?? '', readAtOnce);
  const rows = list.data?.pages[0]?.items ?? [];
  const lost = total.current.lateClosed + total.current.removed;
  return (
    <section className="closure-gap" aria-labelledby="closure-gap">
      <h2 id="closure-gap">离 100% 还差这些</h2>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {list.data && rows.length > 0 && (
        <p className="closure-note">{gapWords(total.current, list.hasNextPage ? null : rows.length)}</p>
      )}
      {list.data && <Rows rows={rows} page={page} />}
      {lost > 0 && (
        <p className="closure-note">
          另有 {lost} 项已经逾期办结，不能再补。
          <Link to={casesPage(cases, 'lateClosed', { base: 'current' })} className="tall-link">
            看逾期销号的
          </Link>
        </p>
      )}
    </section>
  );
}

function Rows({ rows, page }: { rows: Schemas['ClosureCase'][]; page: string }) {
  if (rows.length === 0) return <p className="closure-note">没有到期未销号的隐患，也没有超期未核查的。</p>;
  return (
    <>
      <CaseTable
        name="离 100% 还差的隐患"
        rows={rows.slice(0, shownAtOnce)}
        columns={gapColumns}
        keyOf={({ hazardId }) => hazardId}
        caseIdOf={({ hazardId }) => hazardId}
        classOf={() => 'urgency-overdue'}
      />
      {rows.length > shownAtOnce && (
        <Link to={page} className="tall-link">
          看全部
        </Link>
      )}
      {rows.length > printed && <p className="closure-printed">打印只列逾期最久的 {printed} 项，其余在屏幕上看。</p>}
    </>
  );
}
