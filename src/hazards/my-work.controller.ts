import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { MyWorkView } from './my-work.dto.js';
import { MyWorkQueries } from './my-work.queries.js';

@ApiTags('hazards')
@Controller('api/my-work')
export class MyWorkController {
  constructor(private readonly work: MyWorkQueries) {}

  @Get()
  @Permit('hazard.read')
  @ApiOperation({ summary: '我的待办 / What I must do' })
  @ApiOkResponse({ type: MyWorkView })
  mine(@CurrentActor() actor: Actor): Promise<MyWorkView> {
    return this.work.of(actor);
  }
}
