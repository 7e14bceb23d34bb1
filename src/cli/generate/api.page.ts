import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import openapiTs, { astToString } from 'openapi-typescript';
import { AppModule } from '../../app.module.js';
import { loadConfig } from '../../platform/config/config.js';
import { describeApi } from '../../platform/http/openapi.js';

const head = '// Generated from the OpenAPI document by `npm run generate`; what the screens know of the server.\n';

/** The types of the API for the screens. The application is only looked at, never started: no database is needed. */
export async function apiPage(): Promise<{ path: string; text: string }> {
  const app = await NestFactory.create(AppModule.forRoot(loadConfig({})), { preview: true, logger: false });
  const document = JSON.stringify(describeApi(app));
  const types = await openapiTs(document, { alphabetize: true });
  return { path: 'web/src/api/schema.generated.ts', text: `${head}${astToString(types)}` };
}
