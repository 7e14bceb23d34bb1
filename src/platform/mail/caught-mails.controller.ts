import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Problem } from '../errors.js';
import { Public } from '../http/public.route.js';
import { CaughtMailDto } from './caught-mail.dto.js';
import { CaughtMailQueryDto } from './caught-mail.query.dto.js';

/** The mails of a demonstration, readable without a mail server. Outside one the address does not exist. */
@ApiTags('demo')
@Controller('api/demo/mail')
export class CaughtMailsController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示模式收到的邮件，新的在前 / caught mails, newest first' })
  @ApiOkResponse({ type: [CaughtMailDto] })
  async list(@Query() { to, limit }: CaughtMailQueryDto): Promise<CaughtMailDto[]> {
    if (this.config.mode !== 'demonstration') throw notHere();
    return this.database.run<CaughtMailDto>({
      name: 'caught-mails.list',
      text: `select id::text, caught_at as "caughtAt", message_id as "messageId", sender, recipients, subject, text, html
               from caught_mails where $1::text is null or recipients @> array[$1::text]
              order by id desc limit $2`,
      values: [to?.toLowerCase() ?? null, limit],
    });
  }
}

function notHere(): Problem {
  return new Problem({
    status: 404,
    code: 'NOT_FOUND',
    title: '未找到 / Not found',
    detail: '只有演示模式才有此地址',
  });
}
