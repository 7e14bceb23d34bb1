import '../ledger/ledger.css';
import './closure.css';
import { Empty, Skeleton, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { CaseTable } from '../ledger/case.table.js';
import { useRowKeys } from '../ledger/use.row.keys.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { usePageTitle } from '../shell/page.title.js';
import { limitWords } from '../time/calendar.words.js';
import { caseColumns } from './case.columns.js';
import { type Base, baseNames, type Cohort, cohortNames, figureNames } from './figure.words.js';
import { useClosureCases } from './use.closure.js';

/** The cases of one figure, named: what it is a count of. */
export function ClosureCasesPage() {
  const [search] = useSearchParams();
  const figure = figureNames[search.get('figure') ?? 'gap'] ?? '案件';
  const cohort = cohortNames[(search.get('cohort') ?? 'total') as Cohort];
  const base = search.has('base') ? baseNames[search.get('base') as Base] : undefined;
  usePageTitle(figure);
  useRowKeys();
  const list = useClosureCases(search.toString());
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const asOfMs = list.data?.pages[0]?.asOfMs;
  return (
    <div className="ledger">
      <Typography.Title level={1}>{figure}</Typography.Title>
      <p className="closure-span">
        重大事故隐患，{[cohort, base].filter(Boolean).join('，')}
        {asOfMs !== undefined && `，截至 ${limitWords(asOfMs)}`}。
        <Link to="/closure" className="tall-link">
          回到闭环率
        </Link>
      </p>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 10 }} />}
      {list.data && rows.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="截至那时没有这样的隐患" />
      )}
      {rows.length > 0 && (
        <>
          <CaseTable
            name={figure}
            rows={rows}
            columns={caseColumns}
            keyOf={({ hazardId }) => hazardId}
            caseIdOf={({ hazardId }) => hazardId}
          />
          <p className="ledger-end">
            <span aria-live="polite">
              已列出 {rows.length} 项{list.hasNextPage ? '' : '，到底了'}
            </span>
            <MoreButton list={list} />
          </p>
        </>
      )}
    </div>
  );
}
