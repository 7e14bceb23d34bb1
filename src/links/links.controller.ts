import { Body, Controller, Get, HttpCode, Ip, Param, Post, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiGoneResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '../platform/http/public.route.js';
import { codeMinutes } from './code.letter.js';
import { CodeRequestDto, CodeSentView, LinkView, RenewalView } from './link.dto.js';
import { CountsAs, LinkGuard } from './link.guard.js';
import { LinkCodesService } from './link-codes.service.js';
import { ApiConfirmedEvent } from './link-event.openapi.js';
import { LinkRenewalService } from './link-renewal.service.js';
import { LinksService } from './links.service.js';
import { CurrentLink, type OpenLink } from './open.link.js';

const answer = { schema: { $ref: '#/components/schemas/HazardAnswer' } };

@ApiTags('links')
@ApiParam({ name: 'token', description: '邮件链接中的令牌' })
@ApiGoneResponse({ description: 'LINK_EXPIRED' })
@Controller('api/links/:token')
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly codes: LinkCodesService,
    private readonly renewals: LinkRenewalService,
  ) {}

  @Get()
  @Public('the token of the mail says who is reading; opening changes nothing')
  @UseGuards(LinkGuard)
  @ApiOperation({ summary: '打开链接所指的案卷，不改变任何内容 / The case a link opens; changes nothing' })
  @ApiOkResponse({ type: LinkView })
  read(@CurrentLink() link: OpenLink): Promise<LinkView> {
    return this.links.read(link);
  }

  @Post('codes')
  @Public('the code goes to the address of the account, never to whoever asks')
  @UseGuards(LinkGuard)
  @CountsAs('codes')
  @HttpCode(202)
  @ApiOperation({ summary: '获取某一事项的验证码，发到登记的邮箱 / Have a one-time code sent' })
  @ApiAcceptedResponse({ type: CodeSentView })
  async send(@CurrentLink() link: OpenLink, @Body() { event }: CodeRequestDto): Promise<CodeSentView> {
    return { address: await this.codes.send(link, event), minutes: codeMinutes };
  }

  @Post('events')
  @Public('confirmed by the one-time code in the body')
  @UseGuards(LinkGuard)
  @CountsAs('events')
  @ApiOperation({ summary: '凭验证码办理一个事项 / Send an event, confirmed by its code' })
  @ApiConfirmedEvent()
  @ApiCreatedResponse(answer)
  async act(@CurrentLink() link: OpenLink, @Body() body: Record<string, unknown>) {
    const { view, replayed } = await this.links.act(link, body);
    return { ...view, replayed };
  }

  @Post('renewal')
  @Public('a new link goes to the address of the account; the answer is always the same')
  @HttpCode(202)
  @ApiOperation({ summary: '申领新链接，只发到原来的邮箱 / Ask for a new link' })
  @ApiAcceptedResponse({ type: RenewalView })
  async renew(@Param('token') token: string, @Ip() ip: string): Promise<RenewalView> {
    await this.renewals.renew(token, ip);
    return { accepted: true };
  }
}
