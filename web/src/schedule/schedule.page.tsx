import './schedule.css';
import { Alert, Button, DatePicker, Skeleton, Typography } from 'antd';
import dayjs from 'dayjs';
import { Link, useParams, useSearchParams } from 'react-router';
import { useCase } from '../case-file/use.case.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { dayWords } from '../time/calendar.words.js';
import { FutureList } from './future.list.js';
import { PastList } from './past.list.js';
import { useSchedule } from './use.schedule.js';

/** 时间表: what time has done to a hazard, and what it will do if nobody acts. */
export function SchedulePage() {
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const extendTo = search.get('extendTo') ?? undefined;
  const view = useCase(id);
  const schedule = useSchedule(id, { extendTo });
  usePageTitle('时间表');
  const assume = (day: string | undefined) => setSearch(day ? { extendTo: day } : {}, { replace: true });
  return (
    <div className="schedule">
      <p>
        <Link to={`/hazards/${id}`} className="tall-link">
          ← {view.data?.title ?? '一患一档'}
        </Link>
      </p>
      <Typography.Title level={1}>时间表</Typography.Title>
      <div className="schedule-what-if">
        <label htmlFor="extend-to">如果延期到</label>
        <DatePicker
          id="extend-to"
          value={extendTo ? dayjs(extendTo) : null}
          onChange={(day) => assume(day?.format('YYYY-MM-DD'))}
          placeholder="选择日期"
        />
        {extendTo && <Button onClick={() => assume(undefined)}>不预演</Button>}
      </div>
      {extendTo && (
        <Alert type="info" showIcon title={`预演：假设延期到${dayWords(extendTo)}。这里只是看看，不改变任何时限。`} />
      )}
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
