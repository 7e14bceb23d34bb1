import '../ledger/ledger.css';
import './registers.css';
import { Empty, Select, Skeleton, Typography } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import type { Column } from '../ledger/case.table.js';
import { options } from '../ledger/ledger.filter.js';
import { useRowKeys } from '../ledger/use.row.keys.js';
import { useNowMs } from '../session/mode.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { localDay } from '../time/row.due.js';
import { registerColumns } from './register.columns.js';
import { type RegisterKind, registerAt, registerKinds } from './register.kinds.js';
import { RegisterTable } from './register.table.js';
import { RegisterTabs } from './register.tabs.js';
import { type RegisterRows, useRegister } from './use.register.js';

/** Years a register can be asked for: this one and what lies shortly behind it. */
const yearsBack = 4;

/** 清单, 交办, 销号 or 通报: one event log, read from one side. */
export function RegisterPage() {
  const kind = registerAt(useLocation().pathname);
  return kind ? <Register key={kind} kind={kind} /> : <NotFoundPage />;
}

function Register({ kind }: { kind: RegisterKind }) {
  const { name, purpose } = registerKinds[kind];
  usePageTitle(name);
  useRowKeys();
  return (
    <div className="ledger">
      <Typography.Title level={1}>{name}</Typography.Title>
      <RegisterTabs />
      <p className="register-purpose">{purpose}</p>
      <Filter />
      <Rows kind={kind} />
    </div>
  );
}

function Filter() {
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(localDay(useNowMs()).slice(0, 4));
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(thisYear - back));
  const change = (key: string, value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return (
    <search className="register-filters">
      <Select
        aria-label="年度"
        placeholder="年度"
        value={search.get('year')}
        options={years.map((year) => ({ value: year, label: `${year} 年` }))}
        onChange={(year) => change('year', year)}
        allowClear
      />
      <Select
        aria-label="行业"
        placeholder="行业"
        value={search.get('sector')}
        options={options.sector}
        onChange={(sector) => change('sector', sector)}
        allowClear
      />
    </search>
  );
}

function Rows<Kind extends RegisterKind>({ kind }: { kind: Kind }) {
  const [search] = useSearchParams();
  const asked = { year: search.get('year') ?? '', sector: search.get('sector') ?? '' };
  const list = useRegister(kind, asked);
  if (list.isError) return <FailureNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 10 }} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing[kind]} />;
  const columns = registerColumns[kind] as Column<RegisterRows[Kind]>[];
  return (
    <>
      <RegisterTable name={registerKinds[kind].name} rows={rows} columns={columns} />
      <p className="ledger-end">
        <span aria-live="polite">
          已列出 {rows.length} 行{list.hasNextPage ? '' : '，到底了'}
        </span>
        <MoreButton list={list} />
      </p>
    </>
  );
}

/** Why a register is empty, and what would fill it. */
const nothing: Record<RegisterKind, string> = {
  list: '清单上没有隐患；认定为重大事故隐患后会列入',
  assignments: '没有交办；隐患认定并交办后会列出',
  closeOuts: '还没有销号的隐患',
  bulletins: '没有逾期未销号的重大事故隐患，不需要通报',
};
