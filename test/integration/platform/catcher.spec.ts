import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { type Config, loadConfig } from '../../../src/platform/config/config.js';
import { withSettings } from '../../../src/platform/config/config.override.js';
import { setUpHttp } from '../../../src/platform/http/http.setup.js';
import { createLog } from '../../../src/platform/http/log.js';
import { Mailer } from '../../../src/platform/mail/mailer.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

describe('the mail catcher', () => {
  let db: TestDatabase;
  let app: NestExpressApplication;

  async function open(config: Config): Promise<NestExpressApplication> {
    const opened = await NestFactory.create<NestExpressApplication>(PlatformModule.forRoot(config), {
      logger: false,
      bodyParser: false,
    });
    setUpHttp(opened, createLog('silent'));
    await opened.init();
    return opened;
  }
  const settings = () => loadConfig({ DATABASE_URL: db.url, BIHUAN_MODE: 'demonstration' });

  beforeAll(async () => {
    db = await createTestDatabase();
    app = await open(settings());
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const send = (to: string, subject: string) =>
    app.get(Mailer).send({
      envelope: { from: 'bihuan@bihuan.invalid', to: [to] },
      raw: Buffer.from(
        `From: bihuan@bihuan.invalid\r\nTo: ${to}\r\nMessage-ID: <${subject}@t>\r\nSubject: ${subject}\r\n\r\n内容`,
      ),
    });
  const list = (query: string) => request(app.getHttpServer()).get(`/api/demo/mail${query}`);

  it('keeps what is sent, newest first, and finds it by recipient', async () => {
    for (const n of [1, 2, 3]) expect(await send(`p${n % 2}@y.example`, `s${n}`)).toMatchObject({ kind: 'accepted' });
    const { body } = await list('');
    expect(body.map((mail: { subject: string }) => mail.subject)).toEqual(['s3', 's2', 's1']);
    expect(body[0]).toMatchObject({
      messageId: '<s3@t>',
      recipients: ['p1@y.example'],
      text: expect.stringContaining('内容'),
    });
    expect((await list('?to=P0@y.example')).body).toHaveLength(1);
    expect((await list('?limit=2')).body).toHaveLength(2);
  });

  it('refuses a wrong query', async () => {
    expect((await list('?limit=many')).status).toBe(400);
  });

  it('does not exist outside a demonstration', async () => {
    const production = await open(withSettings(settings(), { mode: 'production', smtpUrl: 'smtp://127.0.0.1:1' }));
    expect((await request(production.getHttpServer()).get('/api/demo/mail')).status).toBe(404);
    await production.close();
  });
});
