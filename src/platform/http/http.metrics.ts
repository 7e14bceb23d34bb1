import type { NextFunction, Request, Response } from 'express';
import { Histogram } from 'prom-client';
import type { Metrics } from '../health/metrics.js';

/** Measures every answer by its route's pattern, so that ids in paths do not make a series each. */
export function httpMetrics(metrics: Metrics): (request: Request, response: Response, next: NextFunction) => void {
  const durations = new Histogram({
    name: 'bihuan_http_request_duration_seconds',
    help: 'Time to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics],
  });
  return (request, response, next) => {
    const stop = durations.startTimer();
    response.once('finish', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
      stop({ method: request.method, route, status: response.statusCode });
    });
    next();
  };
}
