import './inbox.css';
import { Button, Empty, Skeleton, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { InboxRow } from './inbox.row.js';
import { useInbox, useMarkRead, useUnread } from './use.inbox.js';

/** 通知: what one was told and asked, beside the mail. */
export function InboxPage() {
  usePageTitle('通知');
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('unread') === 'yes';
  const list = useInbox(unreadOnly);
  const unread = useUnread().data ?? 0;
  const mark = useMarkRead();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="inbox">
      <Typography.Title level={1}>通知</Typography.Title>
      <div className="inbox-tools">
        <Button
          aria-pressed={unreadOnly}
          type={unreadOnly ? 'primary' : 'default'}
          onClick={() => setSearch(unreadOnly ? {} : { unread: 'yes' }, { replace: true })}
        >
          只看未读
        </Button>
        <Button disabled={unread === 0} loading={mark.isPending} onClick={() => mark.mutate('all')}>
          全部标为已读
        </Button>
      </div>
      {mark.isError && <FailureNotice key={mark.submittedAt} error={mark.error} />}
      {list.isError && <FailureNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={unreadOnly ? '没有未读通知' : '还没有通知；有事告知您时，邮件之外也列在这里'}
        />
      )}
      {items.length > 0 && (
        <ol className="inbox-list">
          {items.map((item) => (
            <InboxRow key={item.id} item={item} onRead={() => mark.mutate(item.id)} />
          ))}
        </ol>
      )}
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          更早的通知
        </Button>
      )}
    </div>
  );
}
