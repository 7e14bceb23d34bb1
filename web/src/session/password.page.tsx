import { App, Button, Form, Input, Typography } from 'antd';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { FailureNotice } from '../shell/failure.notice.js';
import { DoorPage } from './door.page.js';
import { NewPasswordFields } from './new.password.fields.js';
import { landingOf } from './next.address.js';
import { useChangePassword, useMe } from './session.js';

interface Fields {
  currentPassword: string;
  newPassword: string;
  again: string;
}

const current = [{ required: true, message: '请填写当前密码' }];

export function PasswordPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const me = useMe();
  const change = useChangePassword();
  if (me.data === null) return <Navigate to="/sign-in" replace />;
  const submit = ({ currentPassword, newPassword }: Fields) =>
    change.mutate(
      { currentPassword, newPassword },
      {
        onSuccess: () => {
          message.success('密码已修改，其他设备上的登录已结束');
          if (me.data) navigate(landingOf(me.data.role, search), { replace: true });
        },
      },
    );
  return (
    <DoorPage title="修改密码">
      {me.data?.mustChangePassword && (
        <Typography.Paragraph>首次登录须换成只有您知道的密码，之后才能办理业务。</Typography.Paragraph>
      )}
      {change.isError && <FailureNotice error={change.error} />}
      <Form<Fields> layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item name="currentPassword" label="当前密码" rules={current}>
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <NewPasswordFields />
        <Button type="primary" htmlType="submit" block loading={change.isPending}>
          修改密码
        </Button>
      </Form>
    </DoorPage>
  );
}
