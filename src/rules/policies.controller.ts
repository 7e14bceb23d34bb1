import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { PoliciesService } from './policies.service.js';
import { PolicyView, PolicyWithValues, WritePolicyDto } from './policy.dto.js';
import { RuleApprovalService } from './rule-approval.service.js';

/** 规则: limits, ladder and audiences as versioned data, each value with its ground. */
@ApiTags('rules')
@Controller('api/policies')
export class PoliciesController {
  constructor(
    private readonly policies: PoliciesService,
    private readonly approval: RuleApprovalService,
  ) {}

  @Get()
  @Permit('rules.read')
  @ApiOperation({ summary: '各版规则，新的在前 / policies, newest first' })
  @ApiOkResponse({ type: [PolicyView] })
  list(): Promise<PolicyView[]> {
    return this.policies.list();
  }

  @Get(':version')
  @Permit('rules.read')
  @ApiOperation({ summary: '一版规则：每个数值及其依据 / one policy, each value with its ground' })
  @ApiOkResponse({ type: PolicyWithValues })
  one(@Param('version', ParseIntPipe) version: number): Promise<PolicyWithValues> {
    return this.policies.one(version);
  }

  @Post()
  @Permit('rules.write')
  @ApiOperation({ summary: '起草一版规则：整份或改动之处 / draft a policy' })
  @ApiCreatedResponse({ type: PolicyWithValues })
  write(@Body() form: WritePolicyDto, @CurrentActor() actor: Actor): Promise<PolicyWithValues> {
    return this.policies.write(form, actor);
  }

  @Post(':version/approve')
  @HttpCode(200)
  @Permit('rules.approve')
  @ApiOperation({ summary: '由另一人批准，到日生效 / approved by a second person' })
  @ApiOkResponse({ type: PolicyWithValues })
  async approve(
    @Param('version', ParseIntPipe) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<PolicyWithValues> {
    await this.approval.approve('policy', version, actor);
    return this.policies.one(version);
  }
}
