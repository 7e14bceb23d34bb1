import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Problem } from '../errors.js';
import { Public } from '../http/public.route.js';
import { CaughtMessageDto, CaughtMessageQueryDto } from './caught-message.dto.js';

/** The short messages of a demonstration. Outside one the address does not exist. */
@ApiTags('demo')
@Controller('api/demo/sms')
export class CaughtMessagesController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示模式收到的短信，新的在前 / caught short messages, newest first' })
  @ApiOkResponse({ type: [CaughtMessageDto] })
  async list(@Query() { to, limit }: CaughtMessageQueryDto): Promise<CaughtMessageDto[]> {
    if (this.config.mode !== 'demonstration') throw notHere();
    return this.database.run<CaughtMessageDto>({
      name: 'caught-messages.list',
      text: `select id::text, caught_at as "caughtAt", recipient, text from caught_messages
              where $1::text is null or recipient = $1 order by id desc limit $2`,
      values: [to ?? null, limit],
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
