import '../ledger/ledger.css';
import './closure.css';
import './closure.print.css';
import { Skeleton, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { AuditorLine } from '../audit/auditor.line.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords, limitWords } from '../time/calendar.words.js';
import { ClosureGap } from './closure.gap.js';
import { ClosureRates } from './closure.rates.js';
import { CutOffPicker } from './cut-off.picker.js';
import { groupingOf } from './grouping.js';
import { LeagueTable } from './league.table.js';
import { MonthTable } from './month.table.js';
import { useClosure } from './use.closure.js';

/** 闭环率: how far from 100 %, which hazards, and who owes what; fits a printed page. */
export function ClosurePage() {
  usePageTitle('闭环率');
  const [search] = useSearchParams();
  const closure = useClosure(groupingOf(search), search.get('asOf'));
  return (
    <div className="closure">
      <div className="closure-head">
        <Typography.Title level={1}>闭环率</Typography.Title>
        <CutOffPicker />
      </div>
      {closure.isError && <FailureNotice error={closure.error} onRetry={() => void closure.refetch()} />}
      {closure.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {closure.data && (
        <>
          <p className="closure-span">
            重大事故隐患，截至 {limitWords(closure.data.asOfMs)}；{dayWords(closure.data.from)}
            以来发现的，和上年结转的。
          </p>
          <ClosureRates all={closure.data.all} />
          <AuditorLine />
          <ClosureGap all={closure.data.all} />
          <MonthTable asOf={search.get('asOf')} asOfMs={closure.data.asOfMs} />
          <LeagueTable closure={closure.data} />
        </>
      )}
    </div>
  );
}
