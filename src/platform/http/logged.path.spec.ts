import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { loggedPath } from './logged.path.js';

describe('what is logged of an address', () => {
  it('is its path, without what was asked', () => {
    expect(loggedPath('/api/hazards?text=%E7%BD%90')).toBe('/api/hazards');
    expect(loggedPath('/api/hazards/018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10/events')).toContain('/018f3c1e-');
  });

  it.each(['/l/', '/api/links/', '/invitation/'])('holds no token behind %s', (before) => {
    const token = randomBytes(32).toString('base64url');
    expect(loggedPath(before + token)).toBe(`${before}[token]`);
    expect(loggedPath(`${before}${token}/files`)).toBe(`${before}[token]/files`);
    expect(loggedPath(`${before}${token}.ics`)).toBe(`${before}[token].ics`);
  });
});
