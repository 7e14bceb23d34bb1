import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { AppliedReplan, ApplyReplanDto, AskReplanDto, ReplanView } from './replan.dto.js';
import { ReplansService } from './replans.service.js';

/** 在办案卷改用另一版规则或日历. */
@ApiTags('rules')
@Controller('api/rules/replan')
export class ReplansController {
  constructor(private readonly replans: ReplansService) {}

  @Get()
  @Permit('rules.read')
  @ApiOperation({ summary: '试算：每件在办案卷的每个时限前后对照 / dry run' })
  @ApiOkResponse({ type: ReplanView })
  dryRun(@Query() asked: AskReplanDto): Promise<ReplanView> {
    return this.replans.dryRun(asked);
  }

  @Post()
  @HttpCode(200)
  @Permit('rules.replan')
  @ApiOperation({ summary: '应用看过的试算，逐件记录 / apply the dry run that was seen' })
  @ApiOkResponse({ type: AppliedReplan })
  apply(@Body() form: ApplyReplanDto, @CurrentActor() actor: Actor): Promise<AppliedReplan> {
    return this.replans.apply(form, actor);
  }
}
