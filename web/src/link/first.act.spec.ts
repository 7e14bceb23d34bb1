import { describe, expect, it } from '@jest/globals';
import { firstAct } from './first.act.js';

const open = ['SUBMIT_CLOSEOUT', 'RECORD_REPLY'].map((event) => ({ event }));
const [closeout, reply] = open;

describe('the form a link opens first', () => {
  it('is what its mail is about', () => expect(firstAct(open, 'RECORD_REPLY', closeout)).toBe(reply));

  it('is what the case waits for where the mail asks for nothing, or for what is over', () => {
    expect(firstAct(open, null, closeout)).toBe(closeout);
    expect(firstAct(open, 'SUBMIT_SUBTASK', closeout)).toBe(closeout);
  });

  it('is none where nothing waits for the bearer', () =>
    expect(firstAct(open, 'ACKNOWLEDGE', undefined)).toBe(undefined));
});
