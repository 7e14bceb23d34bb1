import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../http/public.route.js';
import { DutyRegistry, ReadinessRegistry, type Report } from './check.registry.js';
import { Metrics } from './metrics.js';

/** For whoever runs the product: is it alive, can it serve, does it do its duty, and how much. */
@ApiExcludeController()
@Public('监控探针不登录 / probes do not sign in')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: ReadinessRegistry,
    private readonly duties: DutyRegistry,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live(): { ok: true } {
    return { ok: true };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Report> {
    return answered(response, await this.readiness.run());
  }

  @Get('health/duties')
  async dutiesDone(@Res({ passthrough: true }) response: Response): Promise<Report> {
    return answered(response, await this.duties.run());
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.metrics.metrics();
  }
}

function answered(response: Response, report: Report): Report {
  response.status(report.ok ? 200 : 503);
  return report;
}
