import './schedule.css';
import { Alert, Skeleton, Typography } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { isGone } from '../api/failure.js';
import { useCase } from '../case-file/use.case.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { GonePage } from '../shell/gone.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { FutureList } from './future.list.js';
import { PastList } from './past.list.js';
import { useSchedule, type WhatIf } from './use.schedule.js';
import { WhatIfBar } from './what-if.bar.js';

/** 时间表: what time has done to a hazard, and what it will do if nobody acts. */
export function SchedulePage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const whatIf: WhatIf = {
    extendTo: search.get('extendTo') ?? undefined,
    policy: Number(search.get('policy')) || undefined,
  };
  const view = useCase(id);
  const schedule = useSchedule(id, whatIf);
  usePageTitle('时间表');
  const assume = ({ extendTo, policy }: WhatIf) =>
    setSearch({ ...(extendTo ? { extendTo } : {}), ...(policy ? { policy: String(policy) } : {}) }, { replace: true });
  if (isGone(view.error)) return <GonePage what="隐患" />;
  return (
    <div className="schedule">
      <p>
        <Link to={`/hazards/${id}`} className="tall-link">
          ← {view.data?.title ?? '一患一档'}
        </Link>
      </p>
      <Typography.Title level={1}>时间表</Typography.Title>
      <WhatIfBar whatIf={whatIf} onAssume={assume} />
      {schedule.isError && <FailureNotice error={schedule.error} onRetry={() => void schedule.refetch()} />}
      {!schedule.data && !schedule.isError && <Skeleton active paragraph={{ rows: 10 }} />}
      {schedule.data && !schedule.isError && (
        <>
          {schedule.data.provisional && (
            <Alert type="warning" showIcon title="部分日期所在年份的放假通知还没有公布，公布后可能变动" />
          )}
          <FutureList future={schedule.data.future} />
          <PastList past={schedule.data.past} />
        </>
      )}
    </div>
  );
}
