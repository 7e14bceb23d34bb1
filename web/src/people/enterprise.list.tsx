import { Empty, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSettled } from '../forms/inputs/use.settled.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { RegisterEnterprise } from './register.enterprise.js';
import { useEnterprises } from './use.people.js';

/** Enterprises by name or credit code, and the way to enter one that is not there. */
export function EnterpriseList() {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useEnterprises(useSettled(text));
  const mayEnter = useSignedIn().permissions.includes('enterprise.create');
  return (
    <>
      <search className="people-tools">
        <Input
          id="ledger-search"
          type="search"
          aria-label="企业名称或者统一社会信用代码"
          placeholder="企业名称或者统一社会信用代码"
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
          allowClear
        />
        {mayEnter && <RegisterEnterprise />}
      </search>
      {found.isError && <FailureNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
      {found.data?.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={text ? `没有名称或代码含“${text}”的企业，核对无误后可以登记` : '还没有登记企业'}
        />
      )}
      {found.data && found.data.length > 0 && (
        <ul className="people-list">
          {found.data.map(({ id, name, creditCode }) => (
            <li key={id}>
              <Link to={`/people/enterprises/${id}`} className="row-link">
                {name}
              </Link>
              <span className="people-soft">{creditCode ?? '未登记信用代码'}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
