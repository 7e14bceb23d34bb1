import type { Config } from '../config/config.js';

export interface TextMessage {
  /** Mobile number as the account has it. */
  to: string;
  text: string;
}

interface SmsRequest {
  url: string;
  init: RequestInit;
}

/** The gateway's request: `{mobile}` and `{text}` in address and body are replaced, each escaped for where it stands. */
export function smsRequest(config: Config, message: TextMessage): SmsRequest {
  const { smsUrlTemplate = '', smsBodyTemplate, smsHeaders } = config;
  const headers = new Headers(smsHeaders);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  const body = filled(smsBodyTemplate, message, isJson ? insideJson : encodeURIComponent);
  return { url: filled(smsUrlTemplate, message, encodeURIComponent), init: { method: 'POST', headers, body } };
}

function filled(template: string, { to, text }: TextMessage, escaped: (value: string) => string): string {
  return template.replace(/\{(mobile|text)\}/g, (_, name) => escaped(name === 'mobile' ? to : text));
}

/** The template has the quotes. */
function insideJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
