import { Injectable } from '@nestjs/common';
import { BounceReportDto } from './bounce.dto.js';
import { BouncePaths } from './bounce.paths.js';
import { messageUnnamed, reportRepeated } from './bounce.problem.js';
import { BouncesService } from './bounces.service.js';

/** What a mail provider reports, whose signature has been looked at. */
@Injectable()
export class ProviderReportsService {
  constructor(
    private readonly paths: BouncePaths,
    private readonly bounces: BouncesService,
  ) {}

  /** False for a mail that is not ours: a provider may report on everything it carries. Problem 400, 409 REPORT_REPEATED. */
  async take({ reportId, returnPath, messageId, outcome, status, diagnostic }: BounceReportDto): Promise<boolean> {
    if (returnPath === undefined && messageId === undefined) throw messageUnnamed();
    const id = this.paths.messageOf(returnPath ?? '') ?? messageId?.replace('<', '').split('@')[0];
    if (!id) return false;
    const recorded = await this.bounces.record({
      messageId: id,
      source: 'webhook',
      reportKey: `webhook ${reportId}`,
      outcome,
      permanent: outcome === 'failed' && status?.startsWith('5') === true,
      status: status ?? null,
      diagnostic: diagnostic ?? status ?? '',
    });
    if (recorded === 'repeated') throw reportRepeated();
    return recorded === 'recorded';
  }
}
