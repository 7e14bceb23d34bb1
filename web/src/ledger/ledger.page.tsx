import '../registers/registers.css';
import './ledger.css';
import { Empty, Grid, Skeleton, Tag, Typography } from 'antd';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { rememberedName } from '../forms/seen.names.js';
import { RegisterTabs } from '../registers/register.tabs.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { usePageTitle } from '../shell/page.title.js';
import { ExportLinks } from './export.links.js';
import { FilterBar } from './filter.bar.js';
import { HazardCards } from './hazard.cards.js';
import { HazardTable } from './hazard.table.js';
import {
  afterChoice,
  chipsOf,
  filterOf,
  isNarrowed,
  type LedgerFilter,
  savedViews,
  withFilter,
} from './ledger.filter.js';
import { useHazards } from './use.hazards.js';
import { useRowKeys } from './use.row.keys.js';

/** 台账: every hazard within one's sight, narrowed by an address. */
export function LedgerPage() {
  usePageTitle('台账');
  useRowKeys();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const change = useCallback(
    (by: LedgerFilter) => setSearch((now) => afterChoice(now, by), { replace: true }),
    [setSearch],
  );
  return (
    <div className="ledger">
      <Typography.Title level={1}>台账</Typography.Title>
      <RegisterTabs />
      <nav aria-label="常用视图" className="ledger-views">
        {savedViews.map((view) => {
          const address = withFilter({}, view.filter).toString();
          const isHere = address === withFilter({}, filter).toString();
          return (
            <Link key={view.words} to={`?${address}`} aria-current={isHere ? 'page' : undefined}>
              {view.words}
            </Link>
          );
        })}
      </nav>
      <FilterBar filter={filter} onChange={change} />
      <Chips filter={filter} onChange={change} />
      <Rows filter={filter} />
    </div>
  );
}

function Chips({ filter, onChange }: { filter: LedgerFilter; onChange: (by: LedgerFilter) => void }) {
  const unitName = rememberedName(filter.unitId ?? '')?.label ?? '所选单位';
  return (
    <div className="ledger-chips">
      {chipsOf(filter, unitName).map(({ key, words }) => (
        <Tag key={key} closable={{ 'aria-label': `去掉条件 ${words}` }} onClose={() => onChange({ [key]: '' })}>
          {words}
        </Tag>
      ))}
    </div>
  );
}

function Rows({ filter }: { filter: LedgerFilter }) {
  const { md = true } = Grid.useBreakpoint();
  const list = useHazards(filter);
  if (list.isError) return <FailureNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 12 }} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Nothing filtered={isNarrowed(filter)} />;
  return (
    <>
      {md ? <HazardTable rows={rows} /> : <HazardCards rows={rows} />}
      <p className="ledger-end">
        <span aria-live="polite">
          已列出 {rows.length} 项{list.hasNextPage ? '' : '，到底了'}
        </span>
        <MoreButton list={list} />
        <ExportLinks filter={filter} />
      </p>
    </>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={filtered ? '没有符合这些条件的隐患' : '您可见的范围内还没有隐患，上报或交办后会出现在这里'}
    >
      {filtered && <Link to={`?${withFilter({}, {})}`}>看全部</Link>}
    </Empty>
  );
}
