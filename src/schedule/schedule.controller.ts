import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { ScheduleDto, WhatIfDto } from './schedule.dto.js';
import { ScheduleService } from './schedule.service.js';

@ApiTags('hazards')
@Controller('api/hazards/:id/schedule')
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Get()
  @Permit('hazard.read')
  @ApiOperation({ summary: '时间表：已发生和将发生的提醒与升级，可预演 / What time has done and will do; what-if' })
  @ApiOkResponse({ type: ScheduleDto })
  of(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() whatIf: WhatIfDto,
    @CurrentActor() actor: Actor,
  ): Promise<ScheduleDto> {
    return this.schedule.of(id, actor, whatIf);
  }
}
