import { describe, expect, it } from '@jest/globals';
import { isCode, macOf, newCode } from './one-time-code.js';

const binding = { token: 'token-of-the-link', id: '018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10', event: 'ACKNOWLEDGE' };

describe('a one-time code', () => {
  it('has six digits, whatever the number', () => {
    for (let n = 0; n < 500; n++) expect(newCode()).toMatch(/^\d{6}$/);
  });

  it('is recognised by its own link, event and row', () => {
    expect(isCode(binding, '004211', macOf(binding, '004211'))).toBe(true);
    expect(isCode(binding, '004212', macOf(binding, '004211'))).toBe(false);
  });

  it.each([{ token: 'another' }, { id: '018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c11' }, { event: 'SUBMIT_CLOSEOUT' }])(
    'is nothing to %j',
    (other) => {
      expect(isCode({ ...binding, ...other }, '004211', macOf(binding, '004211'))).toBe(false);
    },
  );

  it('is no code where the kept value has another length', () => {
    expect(isCode(binding, '004211', Buffer.alloc(0))).toBe(false);
  });
});
