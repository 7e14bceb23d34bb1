import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { AccountView, CreateAccountDto, CreatedAccountView, ListAccountsDto } from './account.dto.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import { CurrentActor, Permit } from './permission.js';

@ApiTags('accounts')
@ApiBearerAuth()
@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
  ) {}

  @Post()
  @Permit('account.create')
  @ApiOperation({ summary: '安委办开设账号 / The committee office makes an account' })
  @ApiCreatedResponse({ type: CreatedAccountView })
  create(@Body() body: CreateAccountDto, @CurrentActor() actor: Actor): Promise<CreatedAccountView> {
    return this.accounts.create(body, actor);
  }

  @Get()
  @Permit('account.list')
  @ApiOperation({ summary: '账号：安委办看全部，其他人看本单位 / Accounts: all, or those of the own unit' })
  @ApiOkResponse({ type: [AccountView] })
  list(@Query() page: ListAccountsDto, @CurrentActor() actor: Actor): Promise<AccountView[]> {
    return this.queries.list(actor, page);
  }
}
