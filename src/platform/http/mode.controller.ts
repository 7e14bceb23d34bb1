import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { Public } from './public.route.js';

const modes = ['demonstration', 'production'] as const;

class ModeView {
  @ApiProperty({ enum: modes, description: '演示模式：数据均为虚构' })
  mode: (typeof modes)[number];

  @ApiProperty({ description: '系统的当前时刻（UTC 毫秒），演示时可能不是真实时刻' })
  nowMs: number;
}

/** Every page says whether what it shows is real, and counts the days from the same now as the server. */
@ApiTags('platform')
@Controller('api/mode')
export class ModeController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public('the sign-in page, too, must say that this is a demonstration')
  @ApiOperation({ summary: '运行模式与系统时刻 / Demonstration or production, and what time it is' })
  @ApiOkResponse({ type: ModeView })
  async mode(): Promise<ModeView> {
    return { mode: this.config.mode, nowMs: await this.clock.now() };
  }
}
