import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { Departure } from './departure.js';
import { EnterLeave } from './enter.leave.js';
import { sentBy } from './invite.person.js';
import { ReasonField } from './people.fields.js';
import type { Account } from './use.people.js';

const at = (id: string) => ({ params: { path: { id } } });

/** What can be done with an account, by where it stands. */
export function AccountActions({ account }: { account: Account }) {
  if (account.state === 'invited') return <InvitationActions account={account} />;
  if (account.state === 'departed') return <Reactivation account={account} />;
  return (
    <>
      <ConfirmedAction<object, Schemas['IssuedResetView']>
        verb="重设密码"
        consequences={[
          `${account.name}收到一个链接，1 小时内自己设新密码`,
          '没有邮箱和手机的，这里显示一次初始密码，由您当面转交',
          '他在所有设备上的登录随即结束',
        ]}
        send={() => answerOf(api.POST('/api/accounts/{id}/password-reset', at(account.id)))}
        done={({ mail, sms, initialPassword }) =>
          initialPassword ? (
            <>
              初始密码 <code>{initialPassword}</code>，只显示这一次；首次登录须修改。
            </>
          ) : (
            `${sentBy(mail, sms)}。`
          )
        }
      />
      <EnterLeave account={account} />
      <Departure account={account} />
    </>
  );
}

function InvitationActions({ account: { id, name } }: { account: Account }) {
  return (
    <>
      <ConfirmedAction<object, Schemas['InvitedView']>
        verb="重发邀请"
        consequences={['先前的邀请作废', `新的邀请马上发给${name}，7 天内有效`]}
        send={() => answerOf(api.POST('/api/accounts/{id}/invitation', at(id)))}
        done={({ mail, sms }) => `${sentBy(mail, sms)}。`}
      />
      <ConfirmedAction<object, unknown>
        verb="撤回邀请"
        danger
        consequences={['邮件里的链接不能再用', '以后可以重新邀请']}
        send={() => answerOf(api.DELETE('/api/accounts/{id}/invitation', at(id)))}
        done={() => '链接已作废。'}
      />
    </>
  );
}

function Reactivation({ account: { id, name } }: { account: Account }) {
  return (
    <ConfirmedAction<{ reason: string }, unknown>
      verb="恢复启用"
      consequences={[`${name}可以重新登录和办理`, '恢复记入变更记录']}
      send={(body) => answerOf(api.POST('/api/accounts/{id}/reactivation', { ...at(id), body }))}
      done={() => `${name}的账号已恢复。`}
    >
      <ReasonField />
    </ConfirmedAction>
  );
}
