import { Alert, Button, Form } from 'antd';
import { Link, useParams } from 'react-router';
import { Heard } from '../forms/heard.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { DoorPage } from './door.page.js';
import { NewPasswordFields } from './new.password.fields.js';
import { useResetPassword } from './use.reset.js';

/** A new password by the token of a mail. */
export function ResetPage() {
  const { token = '' } = useParams();
  const reset = useResetPassword(token);
  return (
    <DoorPage title="重设密码">
      {reset.isError && <FailureNotice error={reset.error} />}
      {reset.isSuccess ? (
        <Heard about={reset.submittedAt}>
          <Alert
            type="success"
            showIcon
            role="status"
            title="密码已重设"
            description="所有设备上的登录都已结束，请用新密码登录。"
          />
        </Heard>
      ) : (
        <Form<{ newPassword: string }>
          layout="vertical"
          requiredMark={false}
          onFinish={({ newPassword }) => reset.mutate(newPassword)}
        >
          <NewPasswordFields />
          <Button type="primary" htmlType="submit" block loading={reset.isPending}>
            重设密码
          </Button>
        </Form>
      )}
      <p>
        <Link to={reset.isSuccess ? '/sign-in' : '/password-reset'} className="tall-link">
          {reset.isSuccess ? '现在登录' : '重新发一封邮件'}
        </Link>
      </p>
    </DoorPage>
  );
}
