import { Form, Select } from 'antd';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { invitedRoles } from './invited.roles.js';
import { NameField, ReachFields } from './people.fields.js';

type Fields = Omit<Schemas['InviteDto'], 'unitId'>;

interface InvitePersonProps {
  unitId: string;
  unitName: string;
  primary?: boolean;
}

/** Somebody is asked to take a post at a unit. */
export function InvitePerson({ unitId, unitName, primary = false }: InvitePersonProps) {
  const me = useSignedIn();
  const roles = invitedRoles(me, unitId);
  return (
    <ConfirmedAction<Fields, Schemas['InvitedView']>
      verb="邀请人员"
      primary={primary}
      consequences={[
        '邀请马上发出，7 天内有效；对方接受并自己设密码后，账号才能用',
        `对方能看到${unitName}的隐患，有事要办时会收到通知`,
      ]}
      send={(fields) => answerOf(api.POST('/api/invitations', { body: { ...fields, unitId } }))}
      done={({ account, mail, sms }, { name }) => (
        <>
          已邀请{name}，{sentBy(mail, sms)}。登录账号 <strong>{account}</strong>。
        </>
      )}
    >
      <NameField />
      <Form.Item name="role" label="身份" rules={[{ required: true, message: '请选择身份' }]}>
        <Select options={roles.map((role) => ({ value: role, label: roleName(role) }))} placeholder="请选择" />
      </Form.Item>
      <ReachFields />
    </ConfirmedAction>
  );
}

/** By which ways an invitation has left. */
export function sentBy(mail: boolean, sms: boolean): string {
  const ways = [mail && '邮件', sms && '短信'].filter(Boolean);
  return ways.length > 0 ? `${ways.join('和')}已发出` : '没有可用的邮箱和手机，邀请没有发出';
}
