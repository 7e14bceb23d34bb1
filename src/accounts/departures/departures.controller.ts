import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { AccountParam } from '../contact.dto.js';
import { CurrentActor, Permit } from '../permission.js';
import { DepartDto, DepartedView, ReasonDto } from './departure.dto.js';
import { DeparturesService } from './departures.service.js';

@ApiTags('accounts')
@Controller('api/accounts/:id')
export class DeparturesController {
  constructor(private readonly departures: DeparturesService) {}

  @Post('departure')
  @Permit('account.manage')
  @ApiOperation({ summary: '离任停用，列出须交接的事项 / Departure: the account is shut, never deleted' })
  @ApiCreatedResponse({ type: DepartedView })
  depart(@Param() { id }: AccountParam, @Body() body: DepartDto, @CurrentActor() actor: Actor): Promise<DepartedView> {
    return this.departures.depart(actor, id, body);
  }

  @Post('reactivation')
  @Permit('account.manage')
  @HttpCode(204)
  @ApiOperation({ summary: '恢复启用 / Open the account again' })
  @ApiNoContentResponse()
  reactivate(
    @Param() { id }: AccountParam,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.departures.reactivate(actor, id, reason);
  }
}
