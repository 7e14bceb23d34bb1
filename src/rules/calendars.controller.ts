import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { CalendarView, CalendarWithYears, ImportYearDto } from './calendar.dto.js';
import { CalendarsService } from './calendars.service.js';
import { RuleApprovalService } from './rule-approval.service.js';

/** 日历: working days with the document each year rests on. */
@ApiTags('rules')
@Controller('api/calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly approval: RuleApprovalService,
  ) {}

  @Get()
  @Permit('rules.read')
  @ApiOperation({ summary: '各版日历，新的在前 / calendars, newest first' })
  @ApiOkResponse({ type: [CalendarView] })
  list(): Promise<CalendarView[]> {
    return this.calendars.list();
  }

  @Get(':version')
  @Permit('rules.read')
  @ApiOperation({ summary: '一版日历的各年及来源 / one calendar, year by year' })
  @ApiOkResponse({ type: CalendarWithYears })
  one(@Param('version', ParseIntPipe) version: number): Promise<CalendarWithYears> {
    return this.calendars.one(version);
  }

  @Post()
  @Permit('rules.write')
  @ApiOperation({ summary: '登记一年的放假通知，成为新一版日历草案 / enter a year’s notice' })
  @ApiCreatedResponse({ type: CalendarWithYears })
  importYear(@Body() form: ImportYearDto, @CurrentActor() actor: Actor): Promise<CalendarWithYears> {
    return this.calendars.importYear(form, actor);
  }

  @Post(':version/approve')
  @HttpCode(200)
  @Permit('rules.approve')
  @ApiOperation({ summary: '由另一人批准，到日生效 / approved by a second person' })
  @ApiOkResponse({ type: CalendarWithYears })
  async approve(
    @Param('version', ParseIntPipe) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<CalendarWithYears> {
    await this.approval.approve('calendar', version, actor);
    return this.calendars.one(version);
  }
}
