import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../accounts/permission.js';
import { DemonstrationGuard } from '../platform/http/demonstration.guard.js';
import { DemoRestartService } from './demo-restart.service.js';
import { RestartAnswer, RestartDto } from './restart.dto.js';

@ApiTags('demo')
@Controller('api/demo/restart')
@UseGuards(DemonstrationGuard)
export class DemoRestartController {
  constructor(private readonly restarts: DemoRestartService) {}

  @Post()
  @HttpCode(200)
  @Permit('demo.restart')
  @ApiOperation({
    summary: '示范城市重新开始：下次启动时清除并重新生成 / Start the demonstration over at the next start',
  })
  @ApiOkResponse({ type: RestartAnswer })
  async restart(@Body() _confirmed: RestartDto): Promise<RestartAnswer> {
    await this.restarts.ask();
    return { detail: '已登记：下次启动时清除现有演示数据并重新生成示范城市。' };
  }
}
