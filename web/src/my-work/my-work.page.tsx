import './my-work.css';
import { Skeleton, Typography } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useRowKeys } from '../ledger/use.row.keys.js';
import { MyMeasures } from '../measures/my.measures.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { NotificationTasks } from '../tasks/notification.tasks.js';
import { useMyWork } from './use.my.work.js';
import { WorkGroup } from './work.group.js';

/** 我的待办: the page one lands on, most urgent first. */
export function MyWorkPage() {
  usePageTitle('我的待办');
  useRowKeys();
  const work = useMyWork();
  return (
    <div className="my-work">
      <Typography.Title level={1}>我的待办</Typography.Title>
      {work.isError && <FailureNotice error={work.error} onRetry={() => void work.refetch()} />}
      {work.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      <MyMeasures />
      {work.data && <Groups work={work.data} />}
      <NotificationTasks />
    </div>
  );
}

function Groups({ work: { groups, truncated } }: { work: Schemas['MyWorkView'] }) {
  return (
    <>
      <WorkGroup
        name="今天必须办"
        rows={groups.today}
        empty="没有今天到期或已经逾期的事项。到期当天，事项会移到这里。"
        atFirst={50}
        leads
      />
      <WorkGroup
        name="近期到期"
        rows={groups.soon}
        empty="没有轮到您办理的其他事项。轮到您时，事项会列在这里，同时邮件通知。"
        atFirst={20}
        leads={groups.today.length === 0}
      />
      <WorkGroup
        name="等别人"
        rows={groups.waiting}
        empty="没有在等别人办理的隐患。您经手、尚未销号的隐患会列在这里。"
        atFirst={10}
        leads={false}
      />
      {truncated && (
        <p>
          隐患较多，此处只列最紧急的 300 项，其余见<Link to="/hazards?sort=due">台账</Link>。
        </p>
      )}
    </>
  );
}
