import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { MeasureItems } from './measure-list.dto.js';
import { MeasureListQueries } from './measure-list.queries.js';

/** What a hazard has led to, beside its file. */
@ApiTags('measures')
@Controller('api/hazards')
export class HazardMeasuresController {
  constructor(
    private readonly hazards: HazardsQueries,
    private readonly lists: MeasureListQueries,
  ) {}

  @Get(':id/measures')
  @Permit('measure.read')
  @ApiOperation({ summary: '针对该隐患的措施 / Measures about this hazard' })
  @ApiOkResponse({ type: MeasureItems })
  async ofHazard(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<MeasureItems> {
    await this.hazards.mustSee(id, actor);
    return { items: await this.lists.ofHazard(actor, id) };
  }
}
