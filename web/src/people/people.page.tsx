import './people.css';
import { Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useRowKeys } from '../ledger/use.row.keys.js';
import { useSignedIn } from '../session/signed-in.js';
import { usePageTitle } from '../shell/page.title.js';
import { AccountList } from './account.list.js';
import { EnterpriseList } from './enterprise.list.js';
import { InvitePerson } from './invite.person.js';

const tabs = [
  { key: 'enterprises', words: '企业' },
  { key: 'colleagues', words: '本单位人员' },
  { key: 'accounts', words: '全部人员' },
];

/** 单位和人员: the enterprises and accounts of one's scope. */
export function PeoplePage() {
  usePageTitle('单位和人员');
  useRowKeys();
  const { permissions, unitId, unitName } = useSignedIn();
  const [search] = useSearchParams();
  const mayFind = permissions.includes('enterprise.read');
  const asked = search.get('tab');
  const tab = mayFind ? (tabs.find(({ key }) => key === asked)?.key ?? 'enterprises') : 'accounts';
  return (
    <div className="people">
      <Typography.Title level={1}>单位和人员</Typography.Title>
      {mayFind && (
        <nav aria-label="单位或者人员" className="tabs">
          {tabs.map(({ key, words }) => (
            <Link key={key} to={`?tab=${key}`} aria-current={tab === key ? 'page' : undefined}>
              {words}
            </Link>
          ))}
        </nav>
      )}
      {tab === 'enterprises' ? (
        <EnterpriseList />
      ) : (
        <>
          {permissions.includes('account.manage') && (
            <div className="people-tools">
              <InvitePerson unitId={unitId} unitName={unitName} />
            </div>
          )}
          {permissions.includes('account.list') ? (
            <AccountList key={tab} {...(tab === 'colleagues' ? { unitId } : {})} />
          ) : (
            <p className="people-soft">邀请的人员接受后，就能看到{unitName}的隐患并收到通知。</p>
          )}
        </>
      )}
    </div>
  );
}
