import { Alert, Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { Heard } from '../forms/heard.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { DoorPage } from './door.page.js';
import { useAskForReset } from './use.reset.js';

/** A forgotten password: where the mail goes is known to the server; whether there is such an account is said to nobody. */
export function ResetAskPage() {
  const ask = useAskForReset();
  return (
    <DoorPage title="忘记密码">
      {ask.isError && <FailureNotice error={ask.error} />}
      {ask.isSuccess ? (
        <Heard about={ask.submittedAt}>
          <Alert
            type="success"
            showIcon
            role="status"
            title="请看邮箱"
            description="有这个账号并且登记了邮箱的，几分钟内会收到重设密码的邮件，1 小时内有效。没有收到的，请联系本单位负责人或者安委办。"
          />
        </Heard>
      ) : (
        <Form<{ account: string }>
          layout="vertical"
          requiredMark={false}
          onFinish={({ account }) => ask.mutate(account)}
        >
          <Form.Item
            name="account"
            label="账号或者登记的邮箱"
            rules={[{ required: true, whitespace: true, message: '请填写账号或者邮箱' }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={254} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={ask.isPending}>
            发送重设邮件
          </Button>
        </Form>
      )}
      <p>
        <Link to="/sign-in" className="tall-link">
          回到登录
        </Link>
      </p>
    </DoorPage>
  );
}
