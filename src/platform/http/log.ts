import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';

/** One JSON object a line, to stdout. It names ids and states, never bodies, tokens or personal data. */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Nest tells of every route it maps at each start: that is for developers. */
const chatty = new Set(['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver']);

/** Lets Nest, and features by `new Logger(name)`, write to the same log. */
export function nestLog(log: Logger): LoggerService {
  const at =
    (level: 'info' | 'warn' | 'error' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = String(rest.at(-1) ?? '');
      const chosen = level === 'info' && chatty.has(context) ? 'debug' : level;
      if (message instanceof Error) log[chosen]({ context, err: message }, message.message);
      else log[chosen]({ context }, String(message));
    };
  return {
    log: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('error'),
    debug: at('debug'),
    verbose: at('debug'),
  };
}
