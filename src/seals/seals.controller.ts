import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Permit } from '../accounts/permission.js';
import { LeafPage, ListLeavesDto, ListSealsDto, SealPage, SealView } from './seal.dto.js';
import { SealNumberPipe } from './seal-number.pipe.js';
import { SealsService } from './seals.service.js';

/** 历史封存: what the mailed roots stand for. */
@ApiTags('seals')
@Controller('api/seals')
export class SealsController {
  constructor(private readonly seals: SealsService) {}

  @Get()
  @Permit('seal.read')
  @ApiOperation({ summary: '历史封存，新的在前 / seals of the history, newest first' })
  @ApiOkResponse({ type: SealPage })
  list(@Query() page: ListSealsDto): Promise<SealPage> {
    return this.seals.list(page);
  }

  @Get(':n')
  @Permit('seal.read')
  @ApiOperation({ summary: '一号封存 / one seal' })
  @ApiParam({ name: 'n', type: Number, example: 12 })
  @ApiOkResponse({ type: SealView })
  one(@Param('n', SealNumberPipe) n: number): Promise<SealView> {
    return this.seals.one(n);
  }

  @Get(':n/leaves')
  @Permit('seal.read')
  @ApiOperation({ summary: '一号封存所封的案卷 / what a seal holds' })
  @ApiParam({ name: 'n', type: Number, example: 12 })
  @ApiOkResponse({ type: LeafPage })
  leaves(@Param('n', SealNumberPipe) n: number, @Query() page: ListLeavesDto): Promise<LeafPage> {
    return this.seals.leaves(n, page);
  }
}
