import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../../accounts/permission.js';
import { ReleaseService } from '../standstill/release.service.js';
import { ListTasksDto, TaskPage } from './task.dto.js';
import { TasksQueries } from './tasks.queries.js';

/** 通知待办: posts nobody holds, mails that did not arrive, what waits after a standstill, for the committee office to see to. */
@ApiTags('tasks')
@Controller('api/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksQueries,
    private readonly releases: ReleaseService,
  ) {}

  @Get()
  @Permit('task.handle')
  @ApiOperation({ summary: '待处理的通知问题，新的在前 / what stands in the way of telling people' })
  @ApiOkResponse({ type: TaskPage })
  list(@Query() page: ListTasksDto): Promise<TaskPage> {
    return this.tasks.page(page);
  }

  @Post(':id/done')
  @HttpCode(204)
  @Permit('task.handle')
  @ApiOperation({ summary: '已处理 / it has been seen to' })
  @ApiNoContentResponse()
  async done(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() { accountId }: Actor): Promise<void> {
    await this.tasks.finish(id, accountId);
  }

  @Post(':id/release')
  @HttpCode(204)
  @Permit('task.handle')
  @ApiOperation({ summary: '停摆后已核对，发出暂缓的升级通知 / looked after a standstill: let go what waits' })
  @ApiNoContentResponse()
  async release(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() { accountId }: Actor): Promise<void> {
    await this.releases.release(id, accountId);
  }
}
