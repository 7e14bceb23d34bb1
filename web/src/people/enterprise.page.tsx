import './people.css';
import { Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { rememberedName } from '../forms/seen.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { AccountList } from './account.list.js';
import { ChangeHistory } from './change.history.js';
import { ChangePrincipal } from './change.principal.js';
import { InvitePerson } from './invite.person.js';
import { useAccounts, useEnterpriseHistory } from './use.people.js';

/** One enterprise: its people, what was changed, and the commands on them. */
export function EnterprisePage() {
  const { id = '' } = useParams();
  const accounts = useAccounts(id);
  const history = useEnterpriseHistory(id);
  const mayManage = useSignedIn().permissions.includes('account.manage');
  const people = accounts.data?.pages.flat() ?? [];
  const name = people[0]?.unitName ?? rememberedName(id)?.label ?? '企业';
  const principal = people.find(({ role, active }) => role === 'enterprisePrincipal' && active);
  usePageTitle(name);
  return (
    <div className="people">
      <Link to="/people" className="people-back">
        ← 全部企业
      </Link>
      <Typography.Title level={1}>{name}</Typography.Title>
      <p>
        <Link to={`/hazards?unitId=${id}`} className="people-back">
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
