import { createHash } from 'node:crypto';
import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { BounceListener } from '../../platform/mail/bounce.listener.js';
import { readReport } from '../../platform/mail/delivery.report.js';
import { BouncePaths } from './bounce.paths.js';
import { BouncesService } from './bounces.service.js';

/** Takes reports by SMTP in workers, where BIHUAN_BOUNCE_PORT says so. */
@Injectable()
export class BounceListenerLifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(BounceListenerLifetime.name);
  private listener?: BounceListener;
  /** The port it listens on; undefined where it does not. */
  port?: number;

  constructor(
    private readonly config: Config,
    private readonly paths: BouncePaths,
    private readonly bounces: BouncesService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { bouncePort, host, services } = this.config;
    if (bouncePort === undefined || !this.paths.signed || !services.includes('worker')) return;
    this.listener = new BounceListener(this.paths.signed, (messageId, raw) => this.take(messageId, raw));
    this.port = await this.listener.start(bouncePort, host);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener?.stop();
  }

  private async take(messageId: string, raw: Buffer): Promise<void> {
    const report = await readReport(raw);
    if (!report) return;
    const reportKey = createHash('sha256').update(messageId).update(raw).digest('hex');
    const recorded = await this.bounces.record({ ...report, messageId, source: 'smtp', reportKey });
    this.logger.log(`${report.outcome} ${report.status ?? ''}, message ${messageId}: ${recorded}`);
  }
}
