import { describe, expect, it } from '@jest/globals';
import { helpOf } from './help.of.js';

describe('help', () => {
  it.each([
    ['/', '我的待办'],
    ['/hazards', '台账'],
    ['/hazards/018f', '一患一档'],
    ['/hazards/018f/schedule', '时间表'],
    ['/report', '上报隐患'],
    ['/inbox', '通知'],
    ['/people', '单位和人员'],
    ['/people/enterprises/018f', '单位和人员'],
    ['/me', '我的账号'],
    ['/seals', '封存'],
    ['/rules', '规则和日历'],
    ['/l/abc', '邮件里的链接'],
    ['/sign-in', '进入系统'],
    ['/invitation/abc', '进入系统'],
    ['/password-reset', '进入系统'],
    ['/nowhere', '我的待办'],
  ])('of %s is about %s', (address, name) => {
    expect(helpOf(address).name.zh).toBe(name);
  });
});
