import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsInt, Max, MinLength, ValidateNested } from 'class-validator';
import { pino } from 'pino';
import request from 'supertest';
import { loadConfig } from '../../../src/platform/config/config.js';
import { Problem } from '../../../src/platform/errors.js';
import { DutyRegistry } from '../../../src/platform/health/check.registry.js';
import { setUpHttp } from '../../../src/platform/http/http.setup.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

class RowDto {
  @IsInt()
  @Max(9)
  count: number;
}

class FormDto {
  @MinLength(3)
  name: string;

  @IsEmail()
  mail: string;

  @IsIn(['major', 'general'])
  level: string;

  @IsInt({ message: '第几次须为整数' })
  nth: number;

  @ValidateNested({ each: true })
  @Type(() => RowDto)
  rows: RowDto[];
}

@Controller('probe')
class ProbeController {
  @Post()
  take(@Body() form: FormDto): FormDto {
    return form;
  }

  @Get('breaks')
  breaks(): never {
    throw new Error('password=hunter2');
  }

  @Get('conflicts')
  conflicts(): never {
    throw new Problem({ status: 409, code: 'TAKEN', title: '已占用 / Taken', detail: '已被占用', extra: { rev: 7 } });
  }
}

describe('the HTTP edge', () => {
  let db: TestDatabase;
  let app: NestExpressApplication;
  const logged: string[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: db.url, BIHUAN_MODE: 'demonstration' });
    @Module({ imports: [PlatformModule.forRoot(config)], controllers: [ProbeController] })
    class ProbeModule {}
    app = await NestFactory.create<NestExpressApplication>(ProbeModule, { logger: false, bodyParser: false });
    setUpHttp(app, pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }));
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const http = () => request(app.getHttpServer());

  it('names every bad field with its rule, in Chinese', async () => {
    const form = { name: 'x', mail: 'no', level: 'small', nth: '1', rows: [{ count: 12 }], extra: 1 };
    const { status, type, body } = await http().post('/probe').send(form);
    expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json' });
    expect(body.code).toBe('INVALID_INPUT');
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'name', rule: 'minLength', message: 'name：至少 3 个字符' },
        { field: 'mail', rule: 'isEmail', message: 'mail：必须是邮箱地址' },
        { field: 'level', rule: 'isIn', message: 'level：只能是以下之一：major、general' },
        { field: 'nth', rule: 'isInt', message: '第几次须为整数' },
        { field: 'rows.0.count', rule: 'max', message: 'rows.0.count：不能大于 9' },
        { field: 'extra', rule: 'whitelistValidation', message: 'extra：不是可填写的字段' },
      ]),
    );
    expect(body.errors).toHaveLength(6);
  });

  it.each([
    ['malformed JSON', () => http().post('/probe').type('json').send('{"a":'), 400, 'MALFORMED_JSON'],
    ['no body at all', () => http().post('/probe'), 400, 'INVALID_INPUT'],
    ['an unknown address', () => http().get('/nowhere'), 404, 'NOT_FOUND'],
    [
      'too large a body',
      () =>
        http()
          .post('/probe')
          .send({ name: 'x'.repeat(1_100_000) }),
      413,
      'TOO_LARGE',
    ],
    ['a Problem', () => http().get('/probe/conflicts'), 409, 'TAKEN'],
  ])('answers %s in one form', async (_name, ask, status, code) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toMatchObject({ status, code, detail: expect.stringMatching(/\p{Script=Han}/u) });
    expect(response.body.requestId).toBe(response.headers['x-request-id']);
  });

  it('says nothing of what broke inside, and adds what a Problem adds', async () => {
    const { status, text } = await http().get('/probe/breaks');
    expect(status).toBe(500);
    expect(text).not.toContain('hunter2');
    expect((await http().get('/probe/conflicts')).body.rev).toBe(7);
  });

  it('keeps a caller’s harmless request id and replaces any other', async () => {
    const id = async (given: string) => (await http().get('/nowhere').set('x-request-id', given)).body.requestId;
    expect(await id('abc-12345')).toBe('abc-12345');
    expect(await id('"><script>')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('logs one line a request, without query, headers or body', async () => {
    logged.length = 0;
    await http().post('/probe?token=secret').set('authorization', 'Bearer secret').send({ name: 'secret' });
    expect(logged).toHaveLength(1);
    expect(logged[0]).not.toContain('secret');
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      req: { method: 'POST', path: '/probe' },
      res: { status: 400 },
    });
  });

  it('sends safe headers', async () => {
    const { headers } = await http().get('/health/live');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('is ready while database and schema are, and names the duty that fails', async () => {
    expect((await http().get('/health/ready')).status).toBe(200);
    expect((await http().get('/health/duties')).body).toMatchObject({ ok: true, checks: { queue: { ok: true } } });
    app.get(DutyRegistry).register('sweep', async () => ({ ok: false, detail: '已迟到 70 秒' }));
    const { status, body } = await http().get('/health/duties');
    expect(status).toBe(503);
    expect(body.checks).toMatchObject({ sweep: { ok: false, detail: '已迟到 70 秒' }, mail: { ok: true } });
    expect((await http().get('/health/ready')).status).toBe(200);
  });

  it('is not ready when the schema is behind', async () => {
    await db.owner.query(`update migrations set name = 'x' where id = (select max(id) from migrations)`);
    const { status, body } = await http().get('/health/ready');
    expect(status).toBe(503);
    expect(body.checks).toMatchObject({ database: { ok: true }, migrations: { ok: false } });
  });

  it('counts requests by route pattern', async () => {
    expect((await http().get('/metrics')).text).toContain('route="/probe",status="400"');
  });
});
