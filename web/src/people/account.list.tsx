import { Empty, Skeleton } from 'antd';
import { Link } from 'react-router';
import { roleName } from '../session/role.names.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { MoreButton } from '../shell/more.button.js';
import { accountStanding } from './account.standing.js';
import { useAccounts } from './use.people.js';

/** Accounts, of one unit or of all one may know of. */
export function AccountList({ unitId }: { unitId?: string }) {
  const list = useAccounts(unitId);
  if (list.isError) return <FailureNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
  const accounts = list.data.pages.flat();
  if (accounts.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有人员，邀请后会列在这里" />;
  }
  return (
    <>
      <ul className="people-list">
        {accounts.map((account) => (
          <li key={account.id} className={account.active ? '' : 'people-off'}>
            <Link to={`/people/accounts/${account.id}`} className="row-link">
              {account.name}
            </Link>
            <span>
              {roleName(account.role)}
              {unitId ? '' : ` · ${account.unitName}`}
            </span>
            <code>{account.account}</code>
            <span>{accountStanding(account)}</span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
