import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { AccountParam } from '../contact.dto.js';
import { ReasonDto } from '../departures/departure.dto.js';
import { CurrentActor, Permit } from '../permission.js';
import { LinksRevokedView } from './link-revocation.dto.js';
import { LinkRevocationsService } from './link-revocations.service.js';

@ApiTags('accounts')
@Controller('api/accounts/:id/links/revocation')
export class LinkRevocationsController {
  constructor(private readonly revocations: LinkRevocationsService) {}

  @Post()
  @Permit('account.manage')
  @HttpCode(200)
  @ApiOperation({ summary: '收回发给该人员的全部办理链接 / Take back every link mailed to a person' })
  @ApiOkResponse({ type: LinksRevokedView })
  async revoke(
    @Param() { id }: AccountParam,
    @Body() { reason }: ReasonDto,
    @CurrentActor() actor: Actor,
  ): Promise<LinksRevokedView> {
    return { revoked: await this.revocations.revoke(actor, id, reason) };
  }
}
