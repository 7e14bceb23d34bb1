import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { RegisterFilterDto } from './register-filter.dto.js';
import { AssignmentPage, BulletinPage, CloseOutPage, ListPage } from './register-page.dto.js';
import { RegistersQueries } from './registers.queries.js';

@ApiTags('registers')
@ApiBearerAuth()
@Controller('api/registers')
export class RegistersController {
  constructor(private readonly queries: RegistersQueries) {}

  @Get('list')
  @Permit('hazard.read')
  @ApiOperation({ summary: '重大事故隐患清单；未交办的注明交办时限 / The list' })
  @ApiOkResponse({ type: ListPage })
  list(@Query() filter: RegisterFilterDto, @CurrentActor() actor: Actor): Promise<ListPage> {
    return this.queries.list(actor, filter);
  }

  @Get('assignments')
  @Permit('hazard.read')
  @ApiOperation({ summary: '交办登记 / Assignments, one row a sheet' })
  @ApiOkResponse({ type: AssignmentPage })
  assignments(@Query() filter: RegisterFilterDto, @CurrentActor() actor: Actor): Promise<AssignmentPage> {
    return this.queries.assignments(actor, filter);
  }

  @Get('close-outs')
  @Permit('hazard.read')
  @ApiOperation({ summary: '销号登记 / Close-outs' })
  @ApiOkResponse({ type: CloseOutPage })
  closeOuts(@Query() filter: RegisterFilterDto, @CurrentActor() actor: Actor): Promise<CloseOutPage> {
    return this.queries.closeOuts(actor, filter);
  }

  @Get('bulletins')
  @Permit('hazard.read')
  @ApiOperation({ summary: '应予通报：逾期未销号的重大事故隐患 / What a bulletin has to name' })
  @ApiOkResponse({ type: BulletinPage })
  bulletins(@Query() filter: RegisterFilterDto, @CurrentActor() actor: Actor): Promise<BulletinPage> {
    return this.queries.bulletins(actor, filter);
  }
}
