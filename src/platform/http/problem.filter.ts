import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from './problem.body.js';

/** Every failure leaves as `application/problem+json` (RFC 9457) with the request's id; what is not ours to tell is only logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { status, code, title, detail, errors = [], extra } = problemOf(error);
    if (status >= 500) this.#log.error(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (typeof extra?.['retryAfterSeconds'] === 'number')
      response.set('Retry-After', String(extra['retryAfterSeconds']));
    const body = { type: 'about:blank', ...extra, status, code, title, detail, errors, requestId: request.id };
    response.status(status).type('application/problem+json').send(JSON.stringify(body));
  }
}
