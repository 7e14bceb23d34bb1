import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { ApproveSampleDto, PageFrameDto, SampleView, SampleWithFrame } from './sample.dto.js';
import { SamplesService } from './samples.service.js';

/** 回头看抽样. */
@ApiTags('look-back')
@Controller('api/look-back-samples')
export class SamplesController {
  constructor(private readonly samples: SamplesService) {}

  @Get()
  @Permit('sample.read')
  @ApiOperation({ summary: '回头看抽样，新的在前 / look-back samples, newest first' })
  @ApiOkResponse({ type: [SampleView] })
  list(): Promise<SampleView[]> {
    return this.samples.list();
  }

  @Post()
  @Permit('sample.approve')
  @ApiOperation({ summary: '批准一次抽样：范围当场写定，由其后的第一号封存抽取 / approve a sample' })
  @ApiCreatedResponse({ type: SampleView })
  approve(@Body() form: ApproveSampleDto, @CurrentActor() actor: Actor): Promise<SampleView> {
    return this.samples.approve(form, actor);
  }

  @Get(':id')
  @Permit('sample.read')
  @ApiOperation({ summary: '一次抽样及其范围 / one sample and its frame' })
  @ApiOkResponse({ type: SampleWithFrame })
  one(@Param('id', ParseUUIDPipe) id: string, @Query() page: PageFrameDto): Promise<SampleWithFrame> {
    return this.samples.one(id, page.after, page.limit);
  }
}
