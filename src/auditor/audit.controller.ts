import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentSession, Permit, type Session } from '../accounts/permission.js';
import { AuditLine, AuditView, ExplainFindingDto, FindingPage, FindingView, ListFindingsDto } from './audit.dto.js';
import { AuditService } from './audit.service.js';
import { FindingsQueries } from './findings.queries.js';

/** 时限审计: whether everything that had to happen did. */
@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly findings: FindingsQueries,
  ) {}

  @Get()
  @Permit('audit.read')
  @ApiOperation({ summary: '最近一次时限审计：各类时限是否齐全、迟了多久 / the last audit, by kind' })
  @ApiOkResponse({ type: AuditView })
  view(): Promise<AuditView> {
    return this.audit.view();
  }

  @Get('line')
  @Permit('audit.read')
  @ApiOperation({ summary: '审计结论一行 / the audit in one line' })
  @ApiOkResponse({ type: AuditLine })
  line(): Promise<AuditLine> {
    return this.audit.line();
  }

  @Get('findings')
  @Permit('audit.read')
  @ApiOperation({ summary: '审计发现，新的在前 / findings, newest first' })
  @ApiOkResponse({ type: FindingPage })
  list(@Query() filter: ListFindingsDto): Promise<FindingPage> {
    return this.findings.page(filter);
  }

  @Post('findings/:id/redrive')
  @HttpCode(200)
  @Permit('audit.act')
  @ApiOperation({ summary: '补办：重新登记时限或者补送通知 / arm or tell again what the history asks for' })
  @ApiOkResponse({ type: FindingView })
  redrive(@Param('id', ParseUUIDPipe) id: string, @CurrentSession() { actor }: Session): Promise<FindingView> {
    return this.audit.redrive(id, actor.accountId);
  }

  @Post('findings/:id/explanation')
  @HttpCode(200)
  @Permit('audit.act')
  @ApiOperation({ summary: '说明一项发现 / explain a finding' })
  @ApiOkResponse({ type: FindingView })
  explain(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { remark }: ExplainFindingDto,
    @CurrentSession() { actor }: Session,
  ): Promise<FindingView> {
    return this.audit.explain(id, remark, actor.accountId);
  }
}
