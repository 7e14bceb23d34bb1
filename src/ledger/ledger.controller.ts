import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { contentDisposition } from '../platform/http/content-disposition.js';
import { ExportLedgerDto } from './ledger.dto.js';
import { LedgerService } from './ledger.service.js';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

@ApiTags('ledger')
@Controller('api/hazards/export')
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  @Get()
  @Permit('hazard.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: '导出台账（本人可见范围，条件同清单） / Export the ledger' })
  @ApiProduces(...Object.values(mediaTypes))
  @ApiOkResponse({ content: { [mediaTypes.xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async export(@Query() { format, ...filter }: ExportLedgerDto, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const stream = await this.ledger.export(actor, format, filter);
    return new StreamableFile(stream, {
      type: mediaTypes[format],
      disposition: contentDisposition(`隐患台账.${format}`, { ascii: `ledger.${format}` }),
    });
  }
}
