import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { AccountParam } from '../contact.dto.js';
import { CurrentActor, Permit } from '../permission.js';
import { AddPostDto, PostParam } from './post.dto.js';
import { PostsService } from './posts.service.js';
import { ChangePrincipalDto, PrincipalChangedView } from './principal-change.dto.js';
import { PrincipalChangeService } from './principal-change.service.js';

@ApiTags('accounts')
@Controller('api')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly principals: PrincipalChangeService,
  ) {}

  @Post('accounts/:id/memberships')
  @Permit('account.manage')
  @HttpCode(204)
  @ApiOperation({ summary: '增加兼任岗位 / Add a further post' })
  @ApiNoContentResponse()
  add(@Param() { id }: AccountParam, @Body() body: AddPostDto, @CurrentActor() actor: Actor): Promise<void> {
    return this.posts.add(actor, id, body);
  }

  @Delete('accounts/:id/memberships/:unitId')
  @Permit('account.manage')
  @HttpCode(204)
  @ApiOperation({ summary: '结束兼任岗位 / End a further post' })
  @ApiNoContentResponse()
  end(@Param() { id, unitId }: PostParam, @CurrentActor() actor: Actor): Promise<void> {
    return this.posts.end(actor, id, unitId);
  }

  @Post('enterprises/:id/principal')
  @Permit('enterprise.create')
  @ApiOperation({ summary: '变更主要负责人：未销号隐患照常办理 / Change the principal; cases go on' })
  @ApiCreatedResponse({ type: PrincipalChangedView })
  changePrincipal(
    @Param() { id }: AccountParam,
    @Body() body: ChangePrincipalDto,
    @CurrentActor() actor: Actor,
  ): Promise<PrincipalChangedView> {
    return this.principals.change(actor, id, body);
  }
}
