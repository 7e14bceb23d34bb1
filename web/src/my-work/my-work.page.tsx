import { useQuery } from '@tanstack/react-query';
import { Skeleton, Typography } from 'antd';
import { answerOf, api } from '../api/client.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';

export function MyWorkPage() {
  usePageTitle('我的待办');
  const work = useQuery({ queryKey: ['my-work'], queryFn: () => answerOf(api.GET('/api/my-work')) });
  return (
    <>
      <Typography.Title level={1}>我的待办</Typography.Title>
      {work.isError && <FailureNotice error={work.error} onRetry={() => void work.refetch()} />}
      {work.isPending && <Skeleton active />}
      {work.data && <p>{work.data.counts.today}</p>}
    </>
  );
}
