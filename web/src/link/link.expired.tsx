import { Alert, Button, Typography } from 'antd';
import { DoorPage } from '../session/door.page.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { useRenewal } from './use.link.js';

/** A link that no longer opens: why, and the one thing to do. */
export function LinkExpired({ token }: { token: string }) {
  const renewal = useRenewal(token);
  return (
    <DoorPage title="链接已失效">
      <Typography.Paragraph>
        邮件中的链接 72 小时内有效。现在可以申领一个新链接，它只会发到原来的邮箱；隐患的办理时限不因链接失效而改变。
      </Typography.Paragraph>
      {renewal.isError && <FailureNotice error={renewal.error} />}
      {renewal.isSuccess ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title="已受理"
          description="您仍是这项隐患的经办人的，几分钟内会收到新链接。没有收到的，请与交办单位联系。"
        />
      ) : (
        <Button type="primary" size="large" block loading={renewal.isPending} onClick={() => renewal.mutate()}>
          申领新链接
        </Button>
      )}
    </DoorPage>
  );
}
