import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import {
  AboutShareDto,
  DocumentList,
  DocumentParam,
  IssueDocumentDto,
  IssuedCopy,
  MailDocumentDto,
} from './document.dto.js';
import { DocumentIssueService } from './document-issue.service.js';
import { DocumentMailService } from './document-mail.service.js';
import { DocumentsService, docxType } from './documents.service.js';

@ApiTags('documents')
@Controller('api/hazards/:id/documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly letters: DocumentMailService,
    private readonly issuing: DocumentIssueService,
  ) {}

  @Get()
  @Permit('hazard.read')
  @ApiOperation({ summary: '这项隐患的文书：能生成哪些、缺什么、已制发的 / Papers of a case' })
  @ApiOkResponse({ type: DocumentList })
  async list(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<DocumentList> {
    return { items: await this.documents.list(id, actor) };
  }

  @Get(':kind')
  @Permit('hazard.read')
  @ApiOperation({ summary: '按案卷现状生成的文书（docx）；ETag 为其 SHA-256 / The paper as the case stands' })
  @ApiProduces(docxType)
  @ApiOkResponse({ content: { [docxType]: { schema: { type: 'string', format: 'binary' } } } })
  async one(
    @Param() { id, kind }: DocumentParam,
    @Query() about: AboutShareDto,
    @CurrentActor() actor: Actor,
    @Res() response: Response,
  ): Promise<void> {
    const { bytes, sha256, fileName } = await this.documents.make(id, { kind, ...about }, actor);
    // Express answers 304 by the ETag, and gives the name in UTF-8 and in ASCII (RFC 6266).
    response.attachment(fileName).set('ETag', `"${sha256}"`).set('Cache-Control', 'private, no-cache').send(bytes);
  }

  @Post(':kind')
  @Permit('hazard.act')
  @ApiOperation({ summary: '制发：编号，留存原件并与案卷绑定，此后签名、拒签或归入扫描件 / Issue' })
  @ApiCreatedResponse({ type: IssuedCopy })
  issue(
    @Param() { id, kind }: DocumentParam,
    @Body() command: IssueDocumentDto,
    @CurrentActor() actor: Actor,
  ): Promise<IssuedCopy> {
    return this.issuing.issue(id, kind, command, actor);
  }

  @Post(':kind/mail')
  @Permit('hazard.act')
  @HttpCode(204)
  @ApiOperation({ summary: '把文书的链接发给责任单位主要负责人或者本人 / Mail word of it' })
  @ApiNoContentResponse()
  mail(
    @Param() { id, kind }: DocumentParam,
    @Body() { to, subtaskSeq }: MailDocumentDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.letters.mail(id, { kind, subtaskSeq }, to, actor);
  }
}
