import { describe, expect, it } from '@jest/globals';
import {
  autoReply,
  delivered,
  exchangeNotFound,
  forPeopleOnly,
  internationalised,
  postfixDelayed,
  postfixHard,
  postfixOutOfTime,
} from '../../../test/support/delivery.reports.js';
import { readReport } from './delivery.report.js';

const to = 'b-1@bounce.bihuan.example';

describe('a report of a mail server', () => {
  it.each([
    ['Postfix, no such mailbox', postfixHard, 'failed', true, '5.1.1', 'nobody here by that name'],
    ['Postfix, out of time', postfixOutOfTime, 'failed', false, '4.4.1', 'timed out'],
    ['Postfix, delayed', postfixDelayed, 'delayed', false, '4.4.1', ''],
    ['delivered', delivered, 'delivered', false, '2.0.0', '250'],
    ['Exchange', exchangeNotFound, 'failed', true, '5.1.10', 'RecipientNotFound'],
    [
      'an address that is not ASCII (RFC 6533)',
      internationalised,
      'failed',
      true,
      '5.2.1',
      '负责人@米业.example 已停用',
    ],
    ['for people only', forPeopleOnly, 'failed', true, null, '550 Mailbox not found'],
  ])('%s', async (_, text, outcome, permanent, status, said) => {
    const report = await readReport(Buffer.from(text(to)));
    expect(report).toMatchObject({ outcome, permanent, status, diagnostic: expect.stringContaining(said) });
  });

  it.each([
    ['an auto-reply', autoReply(to)],
    ['a letter', `From: someone@x.example\r\nTo: ${to}\r\nSubject: 550 undelivered\r\n\r\n550 5.1.1 no such user\r\n`],
    ['nothing at all', ''],
    ['bytes', '\u0000\u0001--=_part'],
    ['a report without an action', postfixHard(to).replace('Action: failed', 'Action: pondered')],
  ])('is not %s', async (_, text) => {
    expect(await readReport(Buffer.from(text))).toBeUndefined();
  });

  it('says the worst of what several recipients met', async () => {
    const both = postfixDelayed(to).replace(
      'Will-Retry-Until',
      'X-Kept: 1\r\n\r\nFinal-Recipient: rfc822; other@x.example\r\nAction: failed\r\nStatus: 5.7.1\r\nX-Rest',
    );
    expect(await readReport(Buffer.from(both))).toMatchObject({ outcome: 'failed', status: '5.7.1' });
  });
});
