import './people.css';
import { Skeleton, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { isGone } from '../api/failure.js';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { Facts } from '../shell/facts.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { AccountActions } from './account.actions.js';
import { accountStanding, mailWords } from './account.standing.js';
import { ChangeHistory } from './change.history.js';
import { useAccount, useAccountHistory } from './use.people.js';

/** One account: who, where, what was changed, and the commands on it. */
export function AccountOfPage() {
  const { id = '' } = useParams();
  const account = useAccount(id);
  const history = useAccountHistory(id);
  const mayManage = useSignedIn().permissions.includes('account.manage');
  usePageTitle(account.data?.name ?? '人员');
  if (isGone(account.error)) return <NotFoundPage />;
  if (account.isError) return <FailureNotice error={account.error} onRetry={() => void account.refetch()} />;
  if (account.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { name, account: signsInAs, unitName, role, mobile, certificateNo } = account.data;
  const facts: [string, string][] = [
    ['账号', signsInAs],
    ['单位', unitName],
    ['身份', roleName(role)],
    ['邮箱', mailWords(account.data)],
    ['手机', mobile ?? '—'],
    ['执法证号', certificateNo ?? '—'],
    ['状态', accountStanding(account.data)],
  ];
  return (
    <div className="people">
      <Link to="/people?tab=accounts" className="tall-link">
        ← 全部人员
      </Link>
      <Typography.Title level={1}>{name}</Typography.Title>
      <section className="people-card" aria-label="基本情况">
        <Facts rows={facts} />
        {mayManage && (
          <div className="people-actions people-actions-last">
            <AccountActions account={account.data} />
          </div>
        )}
      </section>
      {history.isError ? (
        <FailureNotice error={history.error} onRetry={() => void history.refetch()} />
      ) : (
        <ChangeHistory events={history.data} />
      )}
    </div>
  );
}
