import { Button, Skeleton, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { usePageTitle } from '../shell/page.title.js';
import { MeasureList } from './measure.list.js';
import { useMeasures } from './use.measures.js';

/** 督办措施: letters, bulletins, interviews, listings, stops and referrals that the ladder has led to. */
export function MeasuresPage() {
  usePageTitle('督办措施');
  const [search, setSearch] = useSearchParams();
  const all = search.get('all') === 'yes';
  const list = useMeasures(!all);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="measures">
      <Typography.Title level={1}>督办措施</Typography.Title>
      <p className="measures-soft">逾期升级到哪一级，系统就起草哪一级的文书，由有权的人签批、印发、收取答复。</p>
      <p>
        <Button aria-pressed={all} onClick={() => setSearch(all ? {} : { all: 'yes' }, { replace: true })}>
          {all ? '只看未办结的' : '已办结、已撤销的也列出'}
        </Button>
      </p>
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {list.data && rows.length === 0 && <p className="measures-soft">没有{all ? '' : '未办结的'}督办措施。</p>}
      {rows.length > 0 && <MeasureList rows={rows} name="督办措施" />}
      <MoreButton list={list} words="更多措施" />
    </div>
  );
}
