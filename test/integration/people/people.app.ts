import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { AccountsModule } from '../../../src/accounts/accounts.module.js';
import { demoPassword } from '../../../src/accounts/demo-account.facts.js';
import { FilesModule } from '../../../src/files/files.module.js';
import { OrganisationsModule } from '../../../src/organisations/organisations.module.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { setUpHttp } from '../../../src/platform/http/http.setup.js';
import { createLog } from '../../../src/platform/http/log.js';
import { PlatformModule } from '../../../src/platform/platform.module.js';
import type { TestDatabase } from '../../support/database.js';

/** Organisations, accounts and files over HTTP, and nothing else of the product. */
export class PeopleApp {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly app: NestExpressApplication,
    readonly dataDir: string,
  ) {}

  /** `settings` are environment variables; `controllers` are planted beside ours. */
  static async start(db: TestDatabase, settings: Record<string, string> = {}, controllers: Type[] = []) {
    const dataDir = await mkdtemp(join(tmpdir(), 'bihuan-people-'));
    const config = loadConfig({
      DATABASE_URL: db.url,
      DATA_DIR: dataDir,
      BIHUAN_MODE: 'demonstration',
      LOG_LEVEL: 'silent',
      DATABASE_POOL: '8',
      ...settings,
    });
    @Module({
      imports: [PlatformModule.forRoot(config), OrganisationsModule, AccountsModule, FilesModule],
      controllers,
    })
    class Root {}
    const app = await NestFactory.create<NestExpressApplication>(Root, {
      logger: false,
      abortOnError: false,
      bodyParser: false,
    });
    setUpHttp(app, createLog('silent'));
    await app.init().catch(async (error: unknown) => {
      await app.close();
      throw error;
    });
    return new PeopleApp(app, dataDir);
  }

  get http() {
    return supertest(this.app.getHttpServer());
  }

  /** Headers of a demonstration account, signed in once. */
  async as(account: string): Promise<{ Authorization: string }> {
    const token = this.tokens.get(account) ?? (await this.signIn(account, demoPassword)).body.token;
    this.tokens.set(account, token);
    return { Authorization: `Bearer ${token}` };
  }

  signIn(account: string, password: string) {
    return this.http.post('/api/sessions').send({ account, password });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
