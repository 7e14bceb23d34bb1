import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { CaseTable } from '../ledger/case.table.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { gapColumns } from './case.columns.js';
import { casesPage } from './figure.words.js';
import { useClosureCases } from './use.closure.js';

const shownAtOnce = 20;

/** What stands between the rate and 100 %, case by case: who must act, and how long it has been overdue. */
export function ClosureGap({ all: { cases, total } }: { all: Schemas['CohortFiguresDto'] }) {
  const page = casesPage(cases, 'gap', { base: 'current' });
  const list = useClosureCases(page.split('?')[1] ?? '', shownAtOnce);
  const lost = total.current.lateClosed + total.current.removed;
  return (
    <section className="closure-gap" aria-labelledby="closure-gap">
      <h2 id="closure-gap">离 100% 还差这些</h2>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {list.data && <Rows rows={list.data.pages[0]?.items ?? []} page={list.hasNextPage ? page : null} />}
      {lost > 0 && (
        <p className="closure-note">
          另有 {lost} 项已经逾期办结，不能再补；
          <Link to={casesPage(cases, 'lateClosed', { base: 'current' })} className="tall-link">
            看逾期销号的
          </Link>
        </p>
      )}
    </section>
  );
}

function Rows({ rows, page }: { rows: Schemas['ClosureCase'][]; page: string | null }) {
  if (rows.length === 0) return <p className="closure-note">没有到期未销号的隐患，也没有超期未核查的。</p>;
  return (
    <>
      <CaseTable
        name="离 100% 还差的隐患"
        rows={rows}
        columns={gapColumns}
        keyOf={({ hazardId }) => hazardId}
        caseIdOf={({ hazardId }) => hazardId}
        classOf={() => 'urgency-overdue'}
      />
      {page && (
        <Link to={page} className="tall-link">
          看全部
        </Link>
      )}
    </>
  );
}
