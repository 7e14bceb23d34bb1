import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../accounts/permission.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { UnitTree } from './unit.dto.js';

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/units')
export class UnitsController {
  constructor(private readonly queries: OrganisationsQueries) {}

  @Get()
  @Permit('unit.read')
  @ApiOperation({ summary: '单位树（不含企业）/ The tree of units, enterprises left out' })
  @ApiOkResponse({ type: [UnitTree] })
  async tree(): Promise<UnitTree[]> {
    return UnitTree.from(await this.queries.publicBodies());
  }
}
