import './inbox.css';
import { NavLink } from 'react-router';
import { useUnread } from './use.inbox.js';

/** More are not told apart. */
const countedAtMost = 99;

/** In the head of every page: how many notices are unread, and the way to them. */
export function InboxBell() {
  const unread = useUnread().data ?? 0;
  const count = unread > countedAtMost ? `${countedAtMost}+` : String(unread);
  return (
    <NavLink to="/inbox" className="inbox-bell" aria-label={unread > 0 ? `通知，${count} 条未读` : '通知'}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3h16l-2-3V9a6 6 0 0 0-6-6Zm-2.5 15a2.5 2.5 0 0 0 5 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <span aria-hidden="true">{count}</span>}
    </NavLink>
  );
}
