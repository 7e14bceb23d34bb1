import { accountLetter } from '../account-letter.js';
import type { Letter } from '../mail/letter.composer.js';

interface Reset {
  name: string;
  account: string;
  url: string;
  /** Null: the person asked himself. */
  issuedBy: string | null;
}

export function passwordResetLetter({ name, account, url, issuedBy }: Reset): Letter & { sms: string } {
  const why = issuedBy ? `${issuedBy}为您的账号 ${account} 办理了重置密码。` : `有人申请重置账号 ${account} 的密码。`;
  return {
    ...accountLetter({
      subject: '【重大事故隐患闭环管理】重置密码',
      reader: name,
      body: [`${why}请在一小时内打开下面的链接设置新密码。`, '如非您本人意愿，请不要打开链接；密码不会改变。'],
      link: { label: '设置新密码', url },
      english: `Set a new password for ${account} within one hour. If you did not ask for it, ignore this mail.`,
    }),
    sms: `【重大事故隐患闭环管理】账号${account}重置密码，一小时内有效，请勿转发：${url}`,
  };
}
