import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../accounts/permission.js';
import { ImportBatchView } from './import.dto.js';
import { ImportQueries } from './import.queries.js';
import { ImportService } from './import.service.js';

const listed = 100;

@ApiTags('imports')
@Controller('api/imports')
export class ImportController {
  constructor(
    private readonly queries: ImportQueries,
    private readonly imports: ImportService,
  ) {}

  @Get()
  @Permit('import.read')
  @ApiOperation({ summary: '最近的导入 / the latest imports' })
  @ApiOkResponse({ type: [ImportBatchView] })
  list(): Promise<ImportBatchView[]> {
    return this.queries.batches(listed);
  }

  @Get(':id/errors.csv')
  @Permit('import.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="errors.csv"')
  @ApiOperation({ summary: '需要核对的行 / rows that need a look' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', example: '"行号","状态","原因","列","规则","说明"' } })
  errors(@Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.imports.troubles(id);
  }
}
