export const codeMinutes = 10;

interface CodeLetter {
  code: string;
  /** What is confirmed, verb first. */
  act: string;
  hazard: string;
  reader: string;
}

/** The mail that brings a code. It holds no link: nobody shall learn to type codes behind a link that just came. */
export function codeLetter({ code, act, hazard, reader }: CodeLetter): { subject: string; text: string; sms: string } {
  return {
    subject: `验证码：${act}｜${hazard}`.replace(/\s+/g, ' '),
    text: [
      `${reader}：`,
      '',
      `您的验证码：${code}`,
      '',
      `用于办理：${act}`,
      `隐患：${hazard}`,
      `${codeMinutes} 分钟内有效，只能用于这一事项；又获取了新验证码的，以最新一封为准。`,
      '请只在您打开的办理页面填写，不要告诉任何人。',
      '不是您本人在办理的，不必理会，没有验证码办不成任何事。',
      '',
      `Your code is ${code}. It confirms one act on this hazard and lasts ${codeMinutes} minutes.`,
      'Not asked for? Do nothing: without it nothing is done.',
      '',
    ].join('\n'),
    sms: `验证码 ${code}，用于办理“${act}”（${hazard}），${codeMinutes} 分钟内有效，请勿告诉他人。`,
  };
}
