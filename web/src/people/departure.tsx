import { Form } from 'antd';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { AccountInput } from './account.input.js';
import { ReasonField } from './people.fields.js';
import type { Account } from './use.people.js';

/** Somebody leaves: the account is shut, and what he leaves behind is named. */
export function Departure({ account }: { account: Account }) {
  return (
    <ConfirmedAction<Schemas['DepartDto'], Schemas['DepartedView']>
      verb="离岗停用"
      danger
      consequences={[
        '账号停用，所有登录马上结束，没有接受的邀请作废',
        '他办过的记录不变，账号不删除，以后可以恢复',
        '没有上报的草稿和指名他核查的隐患会列出来，由您另行安排',
      ]}
      send={(body) =>
        answerOf(api.POST('/api/accounts/{id}/departure', { params: { path: { id: account.id } }, body }))
      }
      done={({ openDrafts, namedAsVerifier }) => (
        <>
          {account.name}的账号已停用。
          <LeftCases name="没有上报的草稿" cases={openDrafts} />
          <LeftCases name="须另行指派核查人的隐患" cases={namedAsVerifier} />
        </>
      )}
    >
      <ReasonField label="离岗原因" hint="例：调离本单位" />
      <Form.Item name="successorAccountId" label="接手人（视情况填写）">
        <AccountInput unitId={account.unitId} without={account.id} label="接手人" />
      </Form.Item>
    </ConfirmedAction>
  );
}

function LeftCases({ name, cases }: { name: string; cases: Schemas['LeftCaseView'][] }) {
  if (cases.length === 0) return null;
  return (
    <>
      <p>
        {name} {cases.length} 项：
      </p>
      <ul>
        {cases.map(({ caseId, title }) => (
          <li key={caseId}>
            <Link to={`/hazards/${caseId}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
