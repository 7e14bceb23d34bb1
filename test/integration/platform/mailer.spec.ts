import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { Mailer } from '../../../src/platform/mail/mailer.js';

const raw = Buffer.from(
  'From: a@x.example\r\nTo: b@y.example\r\nSubject: =?UTF-8?B?6Zet546v?=\r\n\r\n第一行\r\n.点开头的一行\r\n',
);
const mail = { envelope: { from: 'a@x.example', to: ['b@y.example'] }, raw };

function reply(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

describe('Mailer', () => {
  let server: SMTPServer;
  let mailer: Mailer;
  let received: Buffer[];
  let behave: Pick<SMTPServerOptions, 'onMailFrom' | 'onRcptTo'> & { afterData?: () => Error | 'drop' | undefined };

  beforeEach(async () => {
    received = [];
    behave = {};
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onMailFrom: (address, session, done) => (behave.onMailFrom ? behave.onMailFrom(address, session, done) : done()),
      onRcptTo: (address, session, done) => (behave.onRcptTo ? behave.onRcptTo(address, session, done) : done()),
      onData: async (stream, _session, done) => {
        received.push(await buffer(stream));
        const failure = behave.afterData?.();
        if (failure === 'drop') for (const connection of connections()) connection._socket.destroy();
        else done(failure);
      },
    });
    server.on('error', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    mailer = new Mailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  function connections(): { _socket: { destroy(): void } }[] {
    return [...(server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections];
  }

  it('sends the bytes it was given, unchanged, as often as it is asked', async () => {
    const outcomes = await Promise.all(Array.from({ length: 150 }, () => mailer.send(mail)));
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
    expect(received).toHaveLength(150);
    expect(received.every((bytes) => bytes.equals(raw))).toBe(true);
    expect(connections().length).toBeLessThanOrEqual(4);
  });

  it('is refused by a 5xx to the recipient or to the message', async () => {
    behave.onRcptTo = (_address, _session, done) => done(reply(550, 'no such user'));
    expect(await mailer.send(mail)).toMatchObject({ kind: 'refused', answer: expect.stringContaining('no such user') });
    behave.onRcptTo = undefined;
    behave.afterData = () => reply(554, 'spam');
    expect(await mailer.send(mail)).toMatchObject({ kind: 'refused', answer: expect.stringContaining('spam') });
  });

  it('is put off by a 4xx, before and after the message', async () => {
    behave.onRcptTo = (_address, _session, done) => done(reply(450, 'mailbox busy'));
    expect(await mailer.send(mail)).toMatchObject({
      kind: 'deferred',
      answer: expect.stringContaining('mailbox busy'),
    });
    behave.onRcptTo = undefined;
    behave.afterData = () => reply(452, 'disk full');
    expect(await mailer.send(mail)).toMatchObject({ kind: 'deferred', answer: expect.stringContaining('disk full') });
  });

  it('is put off, not refused, when the server rejects us and not the mail', async () => {
    behave.onMailFrom = (_address, _session, done) => done(reply(530, 'sign in first'));
    expect(await mailer.send(mail)).toMatchObject({ kind: 'deferred' });
  });

  it('is put off when nobody listens, and when the connection ends before the message', async () => {
    const nobody = new Mailer('smtp://127.0.0.1:1');
    expect(await nobody.send(mail)).toMatchObject({ kind: 'deferred' });
    nobody.close();
    behave.onRcptTo = () => {
      for (const connection of connections()) connection._socket.destroy();
    };
    expect(await mailer.send(mail)).toMatchObject({ kind: 'deferred' });
    expect(received).toEqual([]);
  });

  it('is unknown when the connection is lost after the message, and is not sent again by itself', async () => {
    behave.afterData = () => 'drop';
    expect(await mailer.send(mail)).toMatchObject({ kind: 'unknown' });
    behave.afterData = undefined;
    expect(await mailer.send(mail)).toMatchObject({ kind: 'accepted' });
    expect(received).toHaveLength(2);
  });

  it('is unknown on a used connection as well', async () => {
    await mailer.send(mail);
    behave.afterData = () => 'drop';
    expect(await mailer.send(mail)).toMatchObject({ kind: 'unknown' });
    expect(received).toHaveLength(2);
  });
});
