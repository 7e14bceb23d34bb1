import { Button, Form, Input, Typography } from 'antd';
import { Link, Navigate, useLocation } from 'react-router';
import type { Schemas } from '../api/client.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { DemoAccounts } from './demo.accounts.js';
import { DoorPage } from './door.page.js';
import { landingOf, nextAddress } from './next.address.js';
import { useMe, useSignIn } from './session.js';

export function SignInPage() {
  const { search } = useLocation();
  const me = useMe();
  const signIn = useSignIn();
  const [form] = Form.useForm<Schemas['SignInDto']>();
  if (me.data) return <Navigate to={landingOf(me.data.role, search)} replace />;
  return (
    <DoorPage title="登录">
      {nextAddress(search) !== '/' && <p role="status">请先登录。登录后回到刚才的页面，填写过的内容还在。</p>}
      {signIn.isError && <FailureNotice error={signIn.error} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(body) => signIn.mutate(body)}>
        <Form.Item name="account" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
          <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
          <Input.Password autoComplete="current-password" maxLength={128} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          登录
        </Button>
      </Form>
      <Typography.Paragraph type="secondary" className="door-hint">
        <Link to="/password-reset" className="tall-link">
          忘记密码
        </Link>
        <br />
        没有账号的，企业请联系监管部门或所在镇街园区，机关请联系安委办。
      </Typography.Paragraph>
      <DemoAccounts
        onChoose={(chosen) => {
          form.setFieldsValue(chosen);
          signIn.mutate(chosen);
        }}
      />
    </DoorPage>
  );
}
