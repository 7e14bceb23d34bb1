import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { HazardFilterDto } from '../hazards/hazard-filter.dto.js';
import { type LedgerFormat, ledgerFormats } from './ledger.service.js';

/** The filter of the list, so that what is exported is what is seen. */
export class ExportLedgerDto extends HazardFilterDto {
  @ApiProperty({ enum: ledgerFormats })
  @IsIn(ledgerFormats)
  format: LedgerFormat;
}
