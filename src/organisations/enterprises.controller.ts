import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { EnterpriseView, FindEnterprisesDto, RegisterEnterpriseDto, UnitParam } from './enterprise.dto.js';
import { EnterpriseRegisterService } from './enterprise-register.service.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';
import { UnitView } from './unit.dto.js';

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/enterprises')
export class EnterprisesController {
  constructor(
    private readonly register: EnterpriseRegisterService,
    private readonly queries: OrganisationsQueries,
    private readonly organisations: OrganisationsService,
  ) {}

  @Post()
  @Permit('enterprise.create')
  @ApiOperation({ summary: '登记企业；名称相近的先列出 / Enter an enterprise; similar names are offered first' })
  @ApiCreatedResponse({ type: UnitView })
  async create(@Body() body: RegisterEnterpriseDto, @CurrentActor() actor: Actor): Promise<UnitView> {
    return UnitView.of(await this.register.register(actor, body));
  }

  @Get()
  @Permit('enterprise.read')
  @ApiOperation({ summary: '按名称或统一社会信用代码查企业 / Enterprises by name or credit code' })
  @ApiOkResponse({ type: [UnitView] })
  async find(@Query() { name, limit }: FindEnterprisesDto): Promise<UnitView[]> {
    return (await this.queries.enterprisesLike(name, limit)).map(UnitView.of);
  }

  @Get(':id')
  @Permit('enterprise.read', 'account.manage')
  @ApiOperation({ summary: '一家企业；企业人员只看本企业 / One enterprise; its own people see theirs only' })
  @ApiOkResponse({ type: EnterpriseView })
  one(@Param() { id }: UnitParam, @CurrentActor() actor: Actor): Promise<EnterpriseView> {
    return this.organisations.enterprise(actor, id);
  }
}
