import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { UnitParam } from './enterprise.dto.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';
import { UnitTree, UnitView } from './unit.dto.js';

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/units')
export class UnitsController {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly organisations: OrganisationsService,
  ) {}

  @Get()
  @Permit('unit.read')
  @ApiOperation({ summary: '单位树（不含企业）/ The tree of units, enterprises left out' })
  @ApiOkResponse({ type: [UnitTree] })
  async tree(): Promise<UnitTree[]> {
    return UnitTree.from(await this.queries.publicBodies());
  }

  @Get(':id')
  @Permit('unit.read')
  @ApiOperation({ summary: '一个单位；企业只对本企业和有权查企业的岗位可见 / One unit' })
  @ApiOkResponse({ type: UnitView })
  one(@Param() { id }: UnitParam, @CurrentActor() actor: Actor): Promise<UnitView> {
    return this.organisations.unitFor(actor, id);
  }
}
