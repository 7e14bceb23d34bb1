import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ModeQueries } from './mode.queries.js';
import { ModeView } from './mode.view.js';
import { Public } from './public.route.js';

/** Every page says whether what it shows is real, and counts the days from the same now as the server. */
@ApiTags('platform')
@Controller('api/mode')
export class ModeController {
  constructor(private readonly queries: ModeQueries) {}

  @Get()
  @Public('the sign-in page, too, must say that this is a demonstration')
  @ApiOperation({ summary: '运行模式与系统时刻 / Demonstration or production, and what time it is' })
  @ApiOkResponse({ type: ModeView })
  mode(): Promise<ModeView> {
    return this.queries.mode();
  }
}
