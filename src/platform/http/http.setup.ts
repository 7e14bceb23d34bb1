import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { Config } from '../config/config.js';
import { Metrics } from '../health/metrics.js';
import { httpMetrics } from './http.metrics.js';
import { serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { requestLog } from './request.log.js';
import { safeHeaders } from './safe.headers.js';
import { createValidationPipe } from './validation.pipe.js';
import { webFolder, webPages } from './web.pages.js';

/** Whom we believe who is calling; then what every request passes: id and log, metrics, safe headers, the screens, body, Nest. */
export function setUpHttp(app: NestExpressApplication, log: Logger): void {
  app.set('trust proxy', app.get(Config).trustedProxies);
  app.use(requestLog(log));
  app.use(httpMetrics(app.get(Metrics)));
  app.use(safeHeaders(app.get(Config).publicUrl));
  app.use(webPages(webFolder()));
  app.useBodyParser('json', { limit: '1mb' });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
}
