import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, SignedIn } from '../accounts/permission.js';
import { CalendarFeedView, NewCalendarFeedView } from './calendar-feed.dto.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

/** 日历订阅: everybody's own. */
@ApiTags('accounts')
@Controller('api/me/calendar')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我有没有日历订阅 / Whether I have a calendar address' })
  @ApiOkResponse({ type: CalendarFeedView })
  async one(@CurrentActor() { accountId }: Actor): Promise<CalendarFeedView> {
    return { createdAtMs: await this.feeds.since(accountId) };
  }

  @Post()
  @SignedIn()
  @ApiOperation({ summary: '开设日历订阅，原来的地址失效 / A new calendar address; the old one ends' })
  @ApiCreatedResponse({ type: NewCalendarFeedView })
  async open(@CurrentActor() { accountId }: Actor): Promise<NewCalendarFeedView> {
    return { url: await this.feeds.open(accountId) };
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: '停用日历订阅 / End the calendar address' })
  @ApiNoContentResponse()
  close(@CurrentActor() { accountId }: Actor): Promise<void> {
    return this.feeds.close(accountId);
  }
}
