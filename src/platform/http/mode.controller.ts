import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Config } from '../config/config.js';
import { Public } from './public.route.js';

const modes = ['demonstration', 'production'] as const;

class ModeView {
  @ApiProperty({ enum: modes, description: '演示模式：数据均为虚构' })
  mode: (typeof modes)[number];
}

/** Every page says whether what it shows is real. */
@ApiTags('platform')
@Controller('api/mode')
export class ModeController {
  constructor(private readonly config: Config) {}

  @Get()
  @Public('the sign-in page, too, must say that this is a demonstration')
  @ApiOperation({ summary: '运行模式 / Demonstration or production' })
  @ApiOkResponse({ type: ModeView })
  mode(): ModeView {
    return { mode: this.config.mode };
  }
}
