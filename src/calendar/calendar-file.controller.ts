import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/http/public.route.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { OwnDeadlinesQueries } from './own-deadlines.queries.js';

/** What calendar programs read; they know no sign-in, so the address is the secret. */
@ApiTags('accounts')
@Controller('api/calendar')
export class CalendarFileController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly deadlines: OwnDeadlinesQueries,
  ) {}

  @Get(':token.ics')
  @Public('the secret address of one person; says act, title, link and date only, at most sixty times an hour')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, max-age=900')
  @Header('Referrer-Policy', 'no-referrer')
  @Header('X-Robots-Tag', 'noindex, nofollow')
  @ApiOperation({
    summary: '日历订阅：各岗位待办隐患和措施的期限 / The dates of one person’s own work in all his posts (iCalendar)',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(@Param('token') token: string): Promise<string> {
    return this.deadlines.ics(await this.feeds.ownerOf(token));
  }
}
