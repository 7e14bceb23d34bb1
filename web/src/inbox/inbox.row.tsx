import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { instantWords } from '../time/calendar.words.js';
import type { InboxItem } from './use.inbox.js';

/** One notice: what, of which hazard, by when, from whom; opening it is reading it. */
export function InboxRow({ item, onRead }: { item: InboxItem; onRead: () => void }) {
  const { page, asked, what, when, who, forwarded, asks, atMs, read } = item;
  const told = instantWords(atMs);
  // What has no date to keep is dated by its own day, and that is said below.
  const until = told.startsWith(when) ? '' : when;
  const readNow = () => {
    if (!read) onRead();
  };
  return (
    <li className={read ? 'inbox-read' : 'inbox-unread'}>
      <div className="inbox-what">
        {!read && <Tag color="blue">未读</Tag>}
        {asks && <Tag variant="outlined">要求办理</Tag>}
        {page === null ? (
          <strong>{asked}</strong>
        ) : (
          <Link to={page} className="row-link" onClick={readNow}>
            {asked}
          </Link>
        )}
        <p>{what}</p>
        {forwarded !== '' && <p className="inbox-soft">{forwarded}</p>}
      </div>
      <div className="inbox-when">
        {until !== '' && <span>{until}</span>}
        <span className="inbox-soft">
          {told} {who === '' ? '系统' : who}
        </span>
      </div>
      <div className="inbox-act">
        {!read && (
          <Button onClick={onRead} aria-label={`标为已读：${asked}，${what}`}>
            标为已读
          </Button>
        )}
      </div>
    </li>
  );
}
