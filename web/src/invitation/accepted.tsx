import { Alert } from 'antd';
import { Link } from 'react-router';
import { Heard } from '../forms/heard.js';
import type { Invitation } from './use.invitation.js';

/** That it is done, and how one gets to work from here. */
export function Accepted({
  invitation: { account, unitName },
  hasPassword,
}: {
  invitation: Invitation;
  hasPassword: boolean;
}) {
  return (
    <>
      <Heard about={account}>
        <Alert
          type="success"
          showIcon
          role="status"
          title={`您已加入${unitName}`}
          description={
            hasPassword ? (
              <>
                以后用账号 <strong>{account}</strong> 和刚设的密码登录。
              </>
            ) : (
              '有事要办时会收到邮件，点邮件里的链接就能办理，不需要登录。'
            )
          }
        />
      </Heard>
      {hasPassword && (
        <p>
          <Link to="/sign-in" className="tall-link">
            现在登录
          </Link>
        </p>
      )}
    </>
  );
}
