import { linkHours } from './link-issue.service.js';

interface RenewalLetter {
  url: string;
  hazard: string;
  reader: string;
}

/** The mail that brings a new link to whoever asked for one. */
export function renewalLetter({ url, hazard, reader }: RenewalLetter): { subject: string; text: string } {
  return {
    subject: `新的办理链接｜${hazard}`.replace(/\s+/g, ' '),
    text: [
      `${reader}：`,
      '',
      `您申领的办理链接：${url}`,
      '',
      `隐患：${hazard}`,
      `链接只供您本人使用，${linkHours} 小时内有效，请勿转发；办理每一事项时，另需填写发到您邮箱的验证码。`,
      '不是您本人申领的，不必理会。',
      '',
      `This link opens one hazard for ${linkHours} hours; every act is confirmed by a code sent to you. Please do not forward it.`,
      '',
    ].join('\n'),
  };
}
