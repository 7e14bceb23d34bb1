import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { AccountView, CreateAccountDto, CreatedAccountView, ListAccountsDto, SubstituteView } from './account.dto.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsService } from './accounts.service.js';
import { AccountParam } from './contact.dto.js';
import { CurrentActor, Permit, SignedIn } from './permission.js';
import { SubstitutesService } from './substitutes.service.js';

@ApiTags('accounts')
@ApiBearerAuth()
@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
    private readonly substitutes: SubstitutesService,
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
  @ApiOperation({
    summary:
      '账号：安委办看全部，其他人看本单位和所管企业 / Accounts: all, or those of the own unit and of whom one sees to',
  })
  @ApiOkResponse({ type: [AccountView] })
  list(@Query() page: ListAccountsDto, @CurrentActor() actor: Actor): Promise<AccountView[]> {
    return this.queries.list(actor, page);
  }

  @Get(':id')
  @Permit('account.list')
  @ApiOperation({ summary: '一个账号，范围与列表相同 / One account, if it is among those one may list' })
  @ApiOkResponse({ type: AccountView })
  one(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<AccountView> {
    return this.accounts.one(actor, id);
  }

  @Get(':id/substitutes')
  @SignedIn()
  @ApiOperation({ summary: '可以代办的人：本单位或上级单位同一岗位 / Who may stand in: an equal post here or above' })
  @ApiOkResponse({ type: [SubstituteView] })
  candidates(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<SubstituteView[]> {
    return this.substitutes.candidates(actor, id);
  }
}
