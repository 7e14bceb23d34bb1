import { accountLetter } from '../account-letter.js';
import type { Letter } from '../mail/letter.composer.js';

interface Invitation {
  name: string;
  unitName: string;
  roleZh: string;
  account: string;
  invitedBy: string;
  url: string;
  days: number;
}

export function invitationLetter(of: Invitation): Letter & { sms: string } {
  return {
    ...accountLetter({
      subject: `【重大事故隐患闭环管理】邀请您担任${of.unitName}${of.roleZh}`,
      reader: of.name,
      body: [
        `${of.invitedBy}邀请您以“${of.roleZh}”身份代表${of.unitName}使用本系统。登录账号为 ${of.account}。`,
        `请在 ${of.days} 天内打开下面的链接接受邀请。可以同时设置登录密码；不设密码的，今后只能从通知邮件的链接办理。`,
        '如您并非该岗位人员，请不要打开链接，并告知邀请人。',
      ],
      link: { label: '接受邀请', url: of.url },
      english: `You are invited to act for ${of.unitName}. The link is good for ${of.days} days and once.`,
    }),
    sms: `【重大事故隐患闭环管理】邀请您担任${of.unitName}${of.roleZh}，${of.days}天内接受有效：${of.url}`,
  };
}
