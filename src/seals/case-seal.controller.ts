import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { SealsQueries } from '../engine/seals.queries.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { CaseSealView } from './seal.dto.js';

/** The newest seal that holds a case, for everybody who may see the case. */
@ApiTags('seals')
@Controller('api/hazards')
export class CaseSealController {
  constructor(
    private readonly seals: SealsQueries,
    private readonly hazards: HazardsQueries,
  ) {}

  @Get(':id/seal')
  @Permit('hazard.read')
  @ApiOperation({ summary: '该隐患最近一次被哪号封存封存 / the newest seal that holds this case' })
  @ApiOkResponse({ type: CaseSealView })
  async ofCase(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<CaseSealView> {
    await this.hazards.mustSee(id, actor);
    return { seal: await this.seals.sealOfCase(id) };
  }
}
