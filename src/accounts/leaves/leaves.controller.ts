import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { AccountParam } from '../contact.dto.js';
import { CurrentActor, SignedIn } from '../permission.js';
import { EnterLeaveDto, LeaveParam, LeaveView } from './leave.dto.js';
import { LeavesService } from './leaves.service.js';

@ApiTags('accounts')
@Controller('api/accounts/:id/leaves')
export class LeavesController {
  constructor(private readonly leaves: LeavesService) {}

  @Post()
  @SignedIn()
  @ApiOperation({ summary: '登记离岗和代理人：本人或其管理者 / Enter a leave and its substitute' })
  @ApiCreatedResponse({ type: LeaveView })
  enter(@Param() { id }: AccountParam, @Body() body: EnterLeaveDto, @CurrentActor() actor: Actor): Promise<LeaveView> {
    return this.leaves.enter(actor, id, body);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '离岗登记 / Leaves of an account' })
  @ApiOkResponse({ type: [LeaveView] })
  list(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<LeaveView[]> {
    return this.leaves.list(actor, id);
  }

  @Delete(':leaveId')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: '提前结束离岗 / End a leave early' })
  @ApiNoContentResponse()
  end(@Param() { id, leaveId }: LeaveParam, @CurrentActor() actor: Actor): Promise<void> {
    return this.leaves.end(actor, id, leaveId);
  }
}
