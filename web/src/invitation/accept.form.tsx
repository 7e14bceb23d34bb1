import { Button, Form, Radio } from 'antd';
import { NewPasswordFields } from '../session/new.password.fields.js';
import { roleName } from '../session/role.names.js';

interface AcceptFormProps {
  /** What the post is called. */
  roleZh: string;
  sending: boolean;
  /** The password chosen; none where links are enough. */
  onAccept: (password: string | undefined) => void;
}

interface Fields {
  way: 'password' | 'links';
  newPassword?: string;
}

const ways = [
  { value: 'password', label: '设一个密码，可以随时登录' },
  { value: 'links', label: '不设密码，只从邮件里的链接办理' },
];

/** Personal links go to people of enterprises; whoever works for a public body signs in. */
const linked = (['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'] as const).map(roleName);

export function AcceptForm({ roleZh, sending, onAccept }: AcceptFormProps) {
  const [form] = Form.useForm<Fields>();
  const way = Form.useWatch('way', form) ?? 'password';
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ way: 'password' }}
      onFinish={({ newPassword }) => onAccept(way === 'password' ? newPassword : undefined)}
    >
      {linked.includes(roleZh) && (
        <Form.Item name="way" label="以后怎样办理">
          <Radio.Group options={ways} className="door-ways" />
        </Form.Item>
      )}
      {way === 'password' ? (
        <NewPasswordFields />
      ) : (
        <p>每次有事要办，邮件里都有专门的链接；办理时再发一个验证码到这个邮箱。以后想设密码，用“忘记密码”即可。</p>
      )}
      <Button type="primary" htmlType="submit" block loading={sending}>
        接受邀请
      </Button>
    </Form>
  );
}
