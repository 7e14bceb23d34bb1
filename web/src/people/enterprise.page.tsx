import './people.css';
import { Skeleton, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { isGone } from '../api/failure.js';
import { rememberName } from '../forms/seen.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { NotFoundPage } from '../shell/not-found.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { AccountList } from './account.list.js';
import { ChangeHistory } from './change.history.js';
import { ChangePrincipal } from './change.principal.js';
import { InvitePerson } from './invite.person.js';
import { useAccounts, useEnterprise, useEnterpriseHistory } from './use.people.js';

/** One enterprise: its people, what was changed, and the commands on them. */
export function EnterprisePage() {
  const { id = '' } = useParams();
  const enterprise = useEnterprise(id);
  const accounts = useAccounts(id);
  const history = useEnterpriseHistory(id);
  const mayManage = useSignedIn().permissions.includes('account.manage');
  const people = accounts.data?.pages.flat() ?? [];
  const name = enterprise.data?.name ?? '企业';
  const principal = people.find(({ role, active }) => role === 'enterprisePrincipal' && active);
  usePageTitle(name);
  if (isGone(enterprise.error)) return <NotFoundPage />;
  if (enterprise.isError) return <FailureNotice error={enterprise.error} onRetry={() => void enterprise.refetch()} />;
  if (enterprise.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  const { creditCode, townName } = enterprise.data;
  return (
    <div className="people">
      <Link to="/people" className="tall-link">
        ← 全部企业
      </Link>
      <Typography.Title level={1}>{name}</Typography.Title>
      <p className="people-soft">{[townName, creditCode ?? '未登记统一社会信用代码'].filter(Boolean).join(' · ')}</p>
      <p>
        <Link
          to={`/hazards?unitId=${id}`}
          className="tall-link"
          onClick={() => rememberName({ value: id, label: name })}
        >
          看该企业的隐患
        </Link>
      </p>
      <section aria-labelledby="staff" className="people-card">
        <Typography.Title level={2} id="staff">
          人员
        </Typography.Title>
        {mayManage && (
          <div className="people-actions">
            <InvitePerson unitId={id} unitName={name} primary={people.length === 0} />
            {principal && <ChangePrincipal enterpriseId={id} principal={principal} />}
          </div>
        )}
        <AccountList unitId={id} />
      </section>
      {history.isError ? (
        <FailureNotice error={history.error} onRetry={() => void history.refetch()} />
      ) : (
        <ChangeHistory events={history.data} />
      )}
    </div>
  );
}
