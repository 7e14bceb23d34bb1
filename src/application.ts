import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { setUpHttp } from './platform/http/http.setup.js';
import { createLog, nestLog } from './platform/http/log.js';

/**
 * The whole product, put together and not yet listening; `config.databaseUrl` must name a migrated database.
 * Throws where a module refuses to start. Closing it lets running requests and jobs end.
 */
export async function createApplication(config: Config): Promise<NestExpressApplication> {
  const log = createLog(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger: nestLog(log),
    abortOnError: false,
    bodyParser: false,
    // A signature is made over the bytes as they came.
    rawBody: true,
    forceCloseConnections: true,
  });
  setUpHttp(app, log);
  return app;
}
