import '../people/people.css';
import { Button, Skeleton, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { ChangeHistory } from '../people/change.history.js';
import { useAccountHistory } from '../people/use.people.js';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { CalendarFeed } from './calendar.feed.js';
import { Leaves } from './leaves.js';
import { OwnSessions } from './own.sessions.js';
import { Substitutions } from './substitutions.js';
import { Units } from './units.js';

/** 我的账号: who one is here, at which units, for whom, and where one is signed in. */
export function AccountPage() {
  usePageTitle('我的账号');
  const me = useSignedIn();
  const navigate = useNavigate();
  const history = useAccountHistory(me.accountId);
  const facts: [string, string][] = [
    ['姓名', me.name],
    ['账号', me.account],
    ['单位', me.unitName],
    ['身份', roleName(me.role)],
  ];
  return (
    <div className="people">
      <Typography.Title level={1}>我的账号</Typography.Title>
      <section className="people-card" aria-label="基本情况">
        <Facts rows={facts} />
        <div className="people-actions people-actions-last">
          <Button onClick={() => navigate('/password?next=/me')}>修改密码</Button>
        </div>
      </section>
      <Units />
      <Substitutions />
      <Leaves />
      <CalendarFeed />
      <OwnSessions />
      {history.isError && <FailureNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isPending ? <Skeleton active /> : <ChangeHistory events={history.data} />}
    </div>
  );
}
