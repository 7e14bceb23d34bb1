import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { smsRequest } from './sms.request.js';

const message = { to: '+8613800000000', text: '验证码“123456”\n"勿告他人"&' };

describe('a request to the gateway', () => {
  it('escapes number and text for JSON', () => {
    const config = loadConfig({ SMS_URL_TEMPLATE: 'https://sms.example/send', SMS_HEADERS: '{"Authorization":"key"}' });
    const { url, init } = smsRequest(config, message);
    expect(url).toBe('https://sms.example/send');
    expect(new Headers(init.headers).get('authorization')).toBe('key');
    expect(JSON.parse(String(init.body))).toEqual({ mobile: message.to, text: message.text });
  });

  it('escapes them for a form and in the address', () => {
    const config = loadConfig({
      SMS_URL_TEMPLATE: 'https://sms.example/send?to={mobile}',
      SMS_BODY_TEMPLATE: 'm={text}',
      SMS_HEADERS: '{"Content-Type":"application/x-www-form-urlencoded"}',
    });
    const { url, init } = smsRequest(config, message);
    expect(new URL(url).searchParams.get('to')).toBe(message.to);
    expect(new URLSearchParams(String(init.body)).get('m')).toBe(message.text);
  });
});
