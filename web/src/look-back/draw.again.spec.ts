import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawAgain } from './draw.again.js';

const seedHex = 'ab'.repeat(32);
const frame = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'].map((caseId) => ({ caseId }));
const score = (caseId: string) => createHash('sha256').update(`${seedHex}s${caseId}`).digest('hex');

describe('a sample drawn again', () => {
  it('takes the lowest digests, and rounds the share up', async () => {
    const lowest = frame.map(({ caseId }) => caseId).sort((one, other) => (score(one) < score(other) ? -1 : 1));
    expect(await drawAgain({ id: 's', seedHex, share: 0.3 }, frame)).toEqual(lowest.slice(0, 2));
    expect(await drawAgain({ id: 's', seedHex, share: 0.3 }, [...frame].reverse())).toEqual(lowest.slice(0, 2));
    expect(await drawAgain({ id: 's', seedHex, share: 1 }, [])).toEqual([]);
  });
});
