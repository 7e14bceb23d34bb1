import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../accounts/permission.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { ReplaceSectorDepartmentsDto, SectorDepartmentView, SectorParam } from './sector.dto.js';
import { SectorDivisionService } from './sector-division.service.js';

@ApiTags('organisations')
@ApiBearerAuth()
@Controller('api/sectors/:code/departments')
export class SectorsController {
  constructor(
    private readonly queries: OrganisationsQueries,
    private readonly division: SectorDivisionService,
  ) {}

  @Get()
  @Permit('unit.read')
  @ApiOperation({ summary: '某行业由谁监管，牵头在前 / Who answers for a sector, the lead first' })
  @ApiOkResponse({ type: [SectorDepartmentView] })
  departments(@Param() { code }: SectorParam): Promise<SectorDepartmentView[]> {
    return this.queries.sectorDepartments(code);
  }

  @Put()
  @Permit('sector.edit')
  @ApiOperation({ summary: '安委办核定行业分工 / The committee office settles who answers' })
  @ApiOkResponse({ type: [SectorDepartmentView] })
  replace(@Param() { code }: SectorParam, @Body() body: ReplaceSectorDepartmentsDto): Promise<SectorDepartmentView[]> {
    return this.division.replace(code, body.departments);
  }
}
