import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { measureEventTexts } from '../../workflows/texts/measures.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { HistoryPage } from '../hazards/case-record.dto.js';
import { HistoryQuery } from '../hazards/hazard.dto.js';
import { ApiEventForms } from '../platform/http/event.openapi.js';
import { MeasureCaseQueries } from './measure-case.queries.js';
import { measureEventPipe, measureForms, type ValidMeasureEvent } from './measure-event.table.js';
import { ListMeasuresDto, MeasurePage, MeasureWorkItems } from './measure-list.dto.js';
import { MeasureListQueries } from './measure-list.queries.js';
import { MeasureAnswer, MeasureView } from './measure-view.dto.js';
import { MeasuresService } from './measures.service.js';

@ApiTags('measures')
@Controller('api/measures')
export class MeasuresController {
  constructor(
    private readonly measures: MeasuresService,
    private readonly lists: MeasureListQueries,
    private readonly cases: MeasureCaseQueries,
  ) {}

  @Get()
  @Permit('measure.read')
  @ApiOperation({ summary: '督办措施（本人可见范围），时限最近的在前 / List measures, the nearest limit first' })
  @ApiOkResponse({ type: MeasurePage })
  list(@Query() filter: ListMeasuresDto, @CurrentActor() actor: Actor): Promise<MeasurePage> {
    return this.lists.page(actor, filter);
  }

  @Get('mine')
  @Permit('measure.read')
  @ApiOperation({ summary: '等本人签批、印发或者答复的措施 / What waits for me' })
  @ApiOkResponse({ type: MeasureWorkItems })
  async mine(@CurrentActor() actor: Actor): Promise<MeasureWorkItems> {
    return { items: await this.lists.mine(actor) };
  }

  @Get(':id')
  @Permit('measure.read')
  @ApiOperation({ summary: '一份措施文件 / One measure' })
  @ApiOkResponse({ type: MeasureView })
  one(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<MeasureView> {
    return this.cases.view(id, actor);
  }

  @Get(':id/history')
  @Permit('measure.read')
  @ApiOperation({ summary: '办理经过；对象单位从印发起可见 / History' })
  @ApiOkResponse({ type: HistoryPage })
  async history(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: HistoryQuery,
    @CurrentActor() actor: Actor,
  ): Promise<HistoryPage> {
    return { items: await this.cases.history(id, actor, page.afterSeq, page.limit) };
  }

  @Post(':id/events')
  @Permit('measure.act')
  @ApiOperation({ summary: '签批、退回、印发、答复或者撤销 / Send an event' })
  @ApiEventForms(measureForms, measureEventTexts)
  @ApiCreatedResponse({ type: MeasureAnswer })
  act(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(measureEventPipe) event: ValidMeasureEvent,
    @CurrentActor() actor: Actor,
  ): Promise<MeasureAnswer> {
    return this.measures.act(id, event, actor);
  }
}
