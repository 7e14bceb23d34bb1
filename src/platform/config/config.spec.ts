import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config.error.js';
import { loadConfig } from './config.js';

function problemsOf(env: Record<string, string>): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs no variable at all and is then a demonstration', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      mode: 'demonstration',
      port: 3000,
      dataDir: '.data',
      services: ['api', 'worker'],
      publicUrl: 'http://127.0.0.1:3000',
      fileLimitBytes: 20_971_520,
    });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('takes what is set and reads numbers and lists', () => {
    const config = loadConfig({ PORT: '0', BIHUAN_SERVICES: 'worker', SWEEP_INTERVAL_MS: '250', LOG_LEVEL: 'warn' });
    expect(config).toMatchObject({ port: 0, services: ['worker'], sweepIntervalMs: 250, logLevel: 'warn' });
  });

  it('is production where a database is given, and then demands a mail server', () => {
    expect(loadConfig({ DATABASE_URL: 'postgres://a@b/c', SMTP_URL: 'smtp://m' }).mode).toBe('production');
    expect(problemsOf({ DATABASE_URL: 'postgres://a@b/c' })).toEqual([expect.stringContaining('SMTP_URL')]);
    expect(loadConfig({ DATABASE_URL: 'postgres://a@b/c', BIHUAN_MODE: 'demonstration' }).smtpUrl).toBeUndefined();
  });

  it('counts an empty variable as unset', () => {
    expect(loadConfig({ PORT: '', QUEUE_URL: ' ' })).toMatchObject({ port: 3000 });
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({
      BIHUAN_MODE: 'test',
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      DATABASE_POOL: '1e2',
      QUEUE_URL: 'x',
      SMTP_URL: 'mail.example',
      MAIL_FROM: 'nobody',
      PUBLIC_URL: 'ftp://x',
      BIHUAN_SERVICES: 'api,web',
      LOG_LEVEL: 'loud',
      FILE_LIMIT_BYTES: '-1',
      SMS_URL_TEMPLATE: 'http://x',
      SMS_BODY_TEMPLATE: 'no place',
      SMS_HEADERS: 'none',
      TRUSTED_PROXIES: 'everybody',
    });
    for (const variable of ['BIHUAN_MODE', 'PORT', 'DATABASE_URL', 'DATABASE_POOL', 'QUEUE_URL', 'SMTP_URL']) {
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${variable}：`)));
    }
    for (const variable of ['SMS_URL_TEMPLATE', 'SMS_BODY_TEMPLATE', 'SMS_HEADERS', 'TRUSTED_PROXIES']) {
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${variable}：`)));
    }
    for (const variable of ['MAIL_FROM', 'PUBLIC_URL', 'BIHUAN_SERVICES', 'LOG_LEVEL', 'FILE_LIMIT_BYTES']) {
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${variable}：`)));
    }
  });
});
