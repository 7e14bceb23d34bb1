import { Controller, Get, Header, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { contentDisposition } from '../platform/http/content-disposition.js';
import { EvidencePackService } from './evidence-pack.service.js';

const mediaType = 'application/zip';

@ApiTags('hazards')
@Controller('api/hazards/:id/evidence-pack')
export class EvidencePackController {
  constructor(private readonly packs: EvidencePackService) {}

  @Get()
  @Permit('case.export')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: '导出证据包：全部经过、文件、文书和目录 / Everything about one case, verifiable' })
  @ApiProduces(mediaType)
  @ApiOkResponse({ content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } } })
  async pack(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { name, stream } = await this.packs.of(id, actor);
    return new StreamableFile(stream, {
      type: mediaType,
      disposition: contentDisposition(`${name}.zip`, { ascii: `evidence-${id}.zip` }),
    });
  }
}
