import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { NotificationsQueries } from '../notifications/notifications.queries.js';
import { Database } from '../platform/database/database.js';
import { DeliveryPage, HistoryPage } from './case-record.dto.js';
import { BeginHazardQuery, HistoryQuery } from './hazard.dto.js';
import { ApiEventBody } from './hazard-event.openapi.js';
import { birthEventPipe, HazardEventPipe, type ValidEvent } from './hazard-event.pipe.js';
import { birthEvents } from './hazard-event.table.js';
import { HazardPage, ListHazardsDto } from './hazard-list.dto.js';
import { HazardListQueries } from './hazard-list.queries.js';
import { HazardAnswer, HazardView } from './hazard-view.dto.js';
import { HazardsQueries } from './hazards.queries.js';
import { HazardsService } from './hazards.service.js';

const eventPipe = new HazardEventPipe();

@ApiTags('hazards')
@Controller('api/hazards')
export class HazardsController {
  constructor(
    private readonly hazards: HazardsService,
    private readonly queries: HazardsQueries,
    private readonly lists: HazardListQueries,
    private readonly notifications: NotificationsQueries,
    private readonly database: Database,
  ) {}

  @Post()
  @Permit('hazard.report')
  @ApiOperation({ summary: '上报、补录或暂存隐患 / Begin a hazard' })
  @ApiEventBody(birthEvents)
  @ApiCreatedResponse({ type: HazardAnswer })
  async begin(
    @Body(birthEventPipe) event: ValidEvent,
    @Query() { id }: BeginHazardQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HazardAnswer> {
    const { view, replayed } = await this.hazards.begin(event, actor, id);
    response.location(`/api/hazards/${view.id}`);
    return { ...view, replayed };
  }

  @Get()
  @Permit('hazard.read')
  @ApiOperation({ summary: '隐患清单（本人可见范围） / List hazards' })
  @ApiOkResponse({ type: HazardPage })
  list(@Query() filter: ListHazardsDto, @CurrentActor() actor: Actor): Promise<HazardPage> {
    return this.lists.page(actor, filter);
  }

  @Get(':id')
  @Permit('hazard.read')
  @ApiOperation({ summary: '一患一档 / One case' })
  @ApiOkResponse({ type: HazardView })
  async one(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<HazardView> {
    await this.queries.mustSee(id, actor);
    return this.queries.view(id, actor);
  }

  @Get(':id/history')
  @Permit('hazard.read')
  @ApiOperation({ summary: '办理经过 / History' })
  @ApiOkResponse({ type: HistoryPage })
  async history(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<HistoryPage> {
    await this.queries.mustSee(id, actor);
    return { items: await this.queries.history(id, page.afterSeq, page.limit) };
  }

  @Get(':id/deliveries')
  @Permit('hazard.read')
  @ApiOperation({ summary: '通知送达情况 / Who was told, and when' })
  @ApiOkResponse({ type: DeliveryPage })
  async deliveries(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<DeliveryPage> {
    await this.queries.mustSee(id, actor);
    const items = await this.notifications.deliveriesOfCase(this.database, id);
    return { items, bouncesObserved: this.notifications.bouncesObserved };
  }

  @Post(':id/events')
  @Permit('hazard.act')
  @ApiOperation({ summary: '办理一个事项 / Send an event' })
  @ApiEventBody()
  @ApiCreatedResponse({ type: HazardAnswer })
  async act(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(eventPipe) event: ValidEvent,
    @CurrentActor() actor: Actor,
  ): Promise<HazardAnswer> {
    const { view, replayed } = await this.hazards.act(id, event, actor);
    return { ...view, replayed };
  }
}
