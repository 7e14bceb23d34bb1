import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { carriedToken, isCrossSiteWrite } from './session.token.js';

const request = (headers: Record<string, string>, method = 'POST') => ({ method, headers }) as unknown as Request;
const publicUrl = 'https://bihuan.example';

describe('carriedToken', () => {
  it('reads a bearer token or the cookie, the bearer first', () => {
    expect(carriedToken(request({ authorization: 'Bearer abc_-1' }))).toEqual({ token: 'abc_-1', by: 'bearer' });
    expect(carriedToken(request({ cookie: 'a=1; bihuan_session=xyz; b=2' }))).toEqual({ token: 'xyz', by: 'cookie' });
    expect(carriedToken(request({ authorization: 'Bearer t', cookie: 'bihuan_session=xyz' }))?.by).toBe('bearer');
  });

  it('finds none elsewhere', () => {
    expect(carriedToken(request({}))).toBeNull();
    expect(carriedToken(request({ authorization: 'Basic YTpi', cookie: 'other_bihuan_session=1' }))).toBeNull();
  });
});

describe('isCrossSiteWrite', () => {
  it('lets reads, programs and our own pages through', () => {
    expect(isCrossSiteWrite(request({ origin: 'https://evil.example' }, 'GET'), publicUrl)).toBe(false);
    expect(isCrossSiteWrite(request({ host: 'h:3000' }), publicUrl)).toBe(false);
    expect(isCrossSiteWrite(request({ host: 'h:3000', origin: 'http://h:3000' }), publicUrl)).toBe(false);
    expect(isCrossSiteWrite(request({ host: 'inner', origin: 'https://bihuan.example' }), publicUrl)).toBe(false);
  });

  it.each(['https://evil.example', 'null', 'https://bihuan.example.evil.example'])(
    'stops a write from %s',
    (origin) => {
      expect(isCrossSiteWrite(request({ host: 'h:3000', origin }), publicUrl)).toBe(true);
    },
  );

  it('stops one that names itself cross-site without an origin', () => {
    expect(isCrossSiteWrite(request({ host: 'h', 'sec-fetch-site': 'cross-site' }), publicUrl)).toBe(true);
  });
});
