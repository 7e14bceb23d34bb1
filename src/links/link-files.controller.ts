import {
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
  UploadedFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiGoneResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { ReceivedFile } from '../files/files.service.js';
import { Public } from '../platform/http/public.route.js';
import { LinkFileSizeDto } from './link.dto.js';
import { CountsAs, LinkGuard } from './link.guard.js';
import { LinkFilesService } from './link-files.service.js';
import { CurrentLink, type OpenLink } from './open.link.js';

const upload = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };

@ApiTags('links')
@ApiParam({ name: 'token', description: '邮件链接中的令牌' })
@ApiGoneResponse({ description: 'LINK_EXPIRED' })
@Controller('api/links/:token/files')
@UseGuards(LinkGuard)
export class LinkFilesController {
  constructor(private readonly files: LinkFilesService) {}

  @Post()
  @Public('kept for the bearer of the link; bound to the case by an act that its code confirms')
  @CountsAs('files')
  @UseInterceptors(FileInterceptor('file'))
  @ApiOperation({ summary: '凭链接上传一个文件 / Upload a file from a link' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: upload })
  @ApiCreatedResponse({ schema: { $ref: '#/components/schemas/FileView' } })
  upload(@UploadedFile() received: ReceivedFile | undefined, @CurrentLink() link: OpenLink) {
    return this.files.keep(link, received);
  }

  @Get(':fileId')
  @Public('files of the case that the link opens')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @ApiOperation({ summary: '取回该案卷的文件 / A file of the case' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  read(
    @CurrentLink() link: OpenLink,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Query() { size }: LinkFileSizeDto,
  ): Promise<StreamableFile> {
    return this.files.read(link, fileId, size);
  }
}
