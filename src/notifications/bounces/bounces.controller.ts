import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiConflictResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/http/public.route.js';
import { BounceReportDto, BounceTakenView } from './bounce.dto.js';
import { BounceSignatureGuard, signatureHeader, timestampHeader } from './bounce.signature.guard.js';
import { ProviderReportsService } from './provider-reports.service.js';

@ApiTags('mail')
@Controller('api/mail/bounces')
export class BouncesController {
  constructor(private readonly reports: ProviderReportsService) {}

  @Post()
  @Public('signed by the mail provider with a secret of its own; without one the address does not exist')
  @UseGuards(BounceSignatureGuard)
  @HttpCode(202)
  @ApiOperation({ summary: '邮件服务商回报退信 / A mail provider reports what became of a mail' })
  @ApiHeader({ name: timestampHeader, description: '秒 / seconds since 1970', required: true })
  @ApiHeader({ name: signatureHeader, description: 'HMAC-SHA-256（timestamp.body），十六进制', required: true })
  @ApiAcceptedResponse({ type: BounceTakenView })
  @ApiConflictResponse({ description: 'REPORT_REPEATED' })
  async report(@Body() body: BounceReportDto): Promise<BounceTakenView> {
    return { recorded: await this.reports.take(body) };
  }
}
