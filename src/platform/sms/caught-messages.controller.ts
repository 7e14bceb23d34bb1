import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/database.js';
import { DemonstrationGuard } from '../http/demonstration.guard.js';
import { Public } from '../http/public.route.js';
import { CaughtMessageDto, CaughtMessageQueryDto } from './caught-message.dto.js';

/** The short messages of a demonstration. */
@ApiTags('demo')
@Controller('api/demo/sms')
@UseGuards(DemonstrationGuard)
export class CaughtMessagesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('仅演示模式存在 / exists in demonstration mode only')
  @ApiOperation({ summary: '演示模式收到的短信，新的在前 / caught short messages, newest first' })
  @ApiOkResponse({ type: [CaughtMessageDto] })
  list(@Query() { to, limit }: CaughtMessageQueryDto): Promise<CaughtMessageDto[]> {
    return this.database.run<CaughtMessageDto>({
      name: 'caught-messages.list',
      text: `select id::text, caught_at as "caughtAt", recipient, text from caught_messages
              where $1::text is null or recipient = $1 order by id desc limit $2`,
      values: [to ?? null, limit],
    });
  }
}
