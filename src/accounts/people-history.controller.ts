import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { AccountParam } from './contact.dto.js';
import { HistoryPageDto, PeopleEventView } from './people-event.dto.js';
import { PeopleHistoryQueries } from './people-history.queries.js';
import { CurrentActor, Permit, SignedIn } from './permission.js';

@ApiTags('accounts')
@Controller('api')
export class PeopleHistoryController {
  constructor(private readonly history: PeopleHistoryQueries) {}

  @Get('accounts/:id/history')
  @SignedIn()
  @ApiOperation({ summary: '账号历史，新的在前 / What happened to an account, newest first' })
  @ApiOkResponse({ type: [PeopleEventView] })
  ofAccount(
    @Param() { id }: AccountParam,
    @Query() { limit }: HistoryPageDto,
    @CurrentActor() actor: Actor,
  ): Promise<PeopleEventView[]> {
    return this.history.ofAccount(actor, id, limit);
  }

  @Get('enterprises/:id/history')
  @Permit('enterprise.read', 'account.manage')
  @ApiOperation({ summary: '企业历史，新的在前 / What happened to an enterprise, newest first' })
  @ApiOkResponse({ type: [PeopleEventView] })
  ofEnterprise(
    @Param() { id }: AccountParam,
    @Query() { limit }: HistoryPageDto,
    @CurrentActor() actor: Actor,
  ): Promise<PeopleEventView[]> {
    return this.history.ofEnterprise(actor, id, limit);
  }
}
