import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/database.js';
import { DemonstrationGuard } from '../http/demonstration.guard.js';
import { Public } from '../http/public.route.js';
import { CaughtMailDto } from './caught-mail.dto.js';
import { CaughtMailQueryDto } from './caught-mail.query.dto.js';

/** The mails of a demonstration, readable without a mail server. */
@ApiTags('demo')
@Controller('api/demo/mail')
@UseGuards(DemonstrationGuard)
export class CaughtMailsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示模式收到的邮件，新的在前 / caught mails, newest first' })
  @ApiOkResponse({ type: [CaughtMailDto] })
  list(@Query() { to, limit }: CaughtMailQueryDto): Promise<CaughtMailDto[]> {
    return this.database.run<CaughtMailDto>({
      name: 'caught-mails.list',
      text: `select id::text, caught_at as "caughtAt", message_id as "messageId", sender, recipients, subject, text, html
               from caught_mails where $1::text is null or recipients @> array[$1::text]
              order by id desc limit $2`,
      values: [to?.toLowerCase() ?? null, limit],
    });
  }
}
