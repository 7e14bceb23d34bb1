import { Form, Radio } from 'antd';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { DateInput } from '../forms/inputs/date.input.js';
import { sentBy } from './invite.person.js';
import { NameField, ReachFields, ReasonField } from './people.fields.js';
import type { Account } from './use.people.js';

type Fields = Schemas['ChangePrincipalDto'];

const formerWays = [
  { value: 'depart', label: '离任，账号停用' },
  { value: 'safetyOfficer', label: '改任安全管理人员' },
];

/** The principal of an enterprise gives way to another. */
export function ChangePrincipal({ enterpriseId: id, principal }: { enterpriseId: string; principal: Account }) {
  return (
    <ConfirmedAction<Fields, Schemas['PrincipalChangedView']>
      verb="更换主要负责人"
      consequences={[
        `${principal.name}不再是主要负责人；离任的账号停用，他办过的记录不变`,
        '新的负责人马上收到邀请，7 天内有效',
        '在办的隐患、时限照旧，以后的通知发给新的负责人',
      ]}
      danger
      initial={{ formerBecomes: 'depart' }}
      send={(body) => answerOf(api.POST('/api/enterprises/{id}/principal', { params: { path: { id } }, body }))}
      done={({ account, mail, sms, openCases }, { name }) => (
        <>
          已换为{name}，{sentBy(mail, sms)}。登录账号 <strong>{account}</strong>。 照常办理的隐患 {openCases} 项。
        </>
      )}
    >
      <NameField label="新的主要负责人" />
      <ReachFields />
      <Form.Item name="from" label="从哪天起" rules={[{ required: true, message: '请选择日期' }]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="formerBecomes" label={`${principal.name}今后`}>
        <Radio.Group options={formerWays} />
      </Form.Item>
      <ReasonField hint="例：法定代表人变更，见营业执照" />
    </ConfirmedAction>
  );
}
