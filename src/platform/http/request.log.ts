import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import { loggedPath } from './logged.path.js';
import { requestId } from './request.id.js';

/** One line for each answered request: id, method, path without its query and tokens, status, duration. Probes are not logged. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: requestId,
    autoLogging: { ignore: (request) => /^\/(health|metrics)/.test(request.url ?? '') },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: IncomingMessage) => ({ id: request.id, method: request.method, path: loggedPath(request.url) }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    wrapSerializers: false,
  });
}
