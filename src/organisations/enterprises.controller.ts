import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { FindEnterprisesDto, RegisterEnterpriseDto } from './enterprise.dto.js';
import { EnterpriseRegisterService } from './enterprise-register.service.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { UnitView } from './unit.dto.js';

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/enterprises')
export class EnterprisesController {
  constructor(
    private readonly register: EnterpriseRegisterService,
    private readonly queries: OrganisationsQueries,
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
  @ApiOperation({ summary: '按名称查企业 / Enterprises by name' })
  @ApiOkResponse({ type: [UnitView] })
  async find(@Query() { name, limit }: FindEnterprisesDto): Promise<UnitView[]> {
    return (await this.queries.enterprisesNamedLike(name, limit)).map(UnitView.of);
  }
}
