import { maskedMobile } from '../platform/sms/masked.mobile.js';

/** `c***@yuanjiang.example`: enough to know one's own box, too little to learn somebody else's. */
function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${email.slice(0, 1)}***${email.slice(at)}`;
}

/** Where a person can be reached, most of it hidden; '' where he cannot. */
export function maskedAddress({ email, mobile }: { email: string; mobile: string }): string {
  return [email && maskedEmail(email), mobile && maskedMobile(mobile)].filter(Boolean).join('、');
}
