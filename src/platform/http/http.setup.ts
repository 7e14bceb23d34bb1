import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { Metrics } from '../health/metrics.js';
import { httpMetrics } from './http.metrics.js';
import { serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { requestLog } from './request.log.js';
import { createValidationPipe } from './validation.pipe.js';

/** What every request passes, in this order: id and log, metrics, safe headers, body, then Nest with its pipe and filter. */
export function setUpHttp(app: NestExpressApplication, log: Logger): void {
  app.use(requestLog(log));
  app.use(httpMetrics(app.get(Metrics)));
  app.use(helmet());
  app.useBodyParser('json', { limit: '1mb' });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
}
