import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountsQueries } from './accounts.queries.js';
import { FindOfficersDto, OfficerView } from './officer.dto.js';
import { Permit } from './permission.js';

/** Whom one may name as verifier: officers of every unit, since a verifier often comes from another. */
@ApiTags('accounts')
@Controller('api/officers')
export class OfficersController {
  constructor(private readonly queries: AccountsQueries) {}

  @Get()
  @Permit('officer.list')
  @ApiOperation({ summary: '各单位在岗的检查人员和监管负责人 / Officers of every unit' })
  @ApiOkResponse({ type: [OfficerView] })
  find(@Query() filter: FindOfficersDto): Promise<OfficerView[]> {
    return this.queries.officers(filter);
  }
}
