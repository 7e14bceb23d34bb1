import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { ClosureCasePage, ClosureCasesDto, ClosureQueryDto, ClosureView } from './closure.dto.js';
import { ClosureQueries } from './closure.queries.js';
import { ClosureCasesQueries } from './closure-cases.queries.js';

const tooLate = { description: '截止时刻尚未确定（AS_OF_TOO_LATE） / not settled yet' };

/** 闭环率. */
@ApiTags('analytics')
@ApiBearerAuth()
@Controller('api/analytics/closure')
export class ClosureController {
  constructor(
    private readonly figures: ClosureQueries,
    private readonly cases: ClosureCasesQueries,
  ) {}

  @Get()
  @Permit('closure.read')
  @ApiOperation({ summary: '重大事故隐患整改率与按期整改率，截至任一过去时刻 / closure rates as of any past instant' })
  @ApiOkResponse({ type: ClosureView })
  @ApiConflictResponse(tooLate)
  closure(@Query() asked: ClosureQueryDto, @CurrentActor() actor: Actor): Promise<ClosureView> {
    return this.figures.figures(actor, asked);
  }

  @Get('cases')
  @Permit('closure.read')
  @ApiOperation({ summary: '一个数所指的案件，逾期最久的在前 / the cases a figure counts, longest overdue first' })
  @ApiOkResponse({ type: ClosureCasePage })
  @ApiConflictResponse(tooLate)
  casesOf(@Query() asked: ClosureCasesDto, @CurrentActor() actor: Actor): Promise<ClosureCasePage> {
    return this.cases.page(actor, asked);
  }
}
