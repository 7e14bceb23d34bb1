import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { CurrentActor, SignedIn } from '../../accounts/permission.js';
import { InboxPage, ListInboxDto, MarkReadDto, UnreadView } from './inbox.dto.js';
import { InboxQueries } from './inbox.queries.js';

/** 站内通知: everybody's own, whoever he stands in for. */
@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(private readonly inbox: InboxQueries) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的通知，新的在前 / My notices, newest first' })
  @ApiOkResponse({ type: InboxPage })
  list(@CurrentActor() { accountId }: Actor, @Query() page: ListInboxDto): Promise<InboxPage> {
    return this.inbox.page(accountId, page);
  }

  @Get('unread')
  @SignedIn()
  @ApiOperation({ summary: '未读通知数 / How many are unread' })
  @ApiOkResponse({ type: UnreadView })
  async unread(@CurrentActor() { accountId }: Actor): Promise<UnreadView> {
    return { unread: await this.inbox.unread(accountId) };
  }

  @Post('read')
  @SignedIn()
  @HttpCode(200)
  @ApiOperation({ summary: '标为已读，只及于本人的通知 / Mark as read; only one’s own' })
  @ApiOkResponse({ type: UnreadView })
  async read(@CurrentActor() { accountId }: Actor, @Body() { ids }: MarkReadDto): Promise<UnreadView> {
    await this.inbox.markRead(accountId, ids);
    return { unread: await this.inbox.unread(accountId) };
  }

  @Post('read-all')
  @SignedIn()
  @HttpCode(200)
  @ApiOperation({ summary: '全部标为已读 / Mark all as read' })
  @ApiOkResponse({ type: UnreadView })
  async readAll(@CurrentActor() { accountId }: Actor): Promise<UnreadView> {
    await this.inbox.markRead(accountId, null);
    return { unread: await this.inbox.unread(accountId) };
  }
}
