import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { ErasePersonalDataDto, PersonalDataErasedView } from './personal-data.dto.js';
import { PersonalDataService } from './personal-data.service.js';

@ApiTags('hazards')
@Controller('api/hazards/:id/personal-data/erasure')
export class PersonalDataController {
  constructor(private readonly personal: PersonalDataService) {}

  @Post()
  @Permit('personalData.erase')
  @HttpCode(200)
  @ApiOperation({ summary: '删除案卷中的个人信息，历史仍可核验 / Erase what a person said of himself' })
  @ApiOkResponse({ type: PersonalDataErasedView })
  @ApiNotFoundResponse({ description: 'HAZARD_NOT_FOUND, PERSONAL_DATA_NOT_FOUND' })
  async erase(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: ErasePersonalDataDto,
    @CurrentActor() actor: Actor,
  ): Promise<PersonalDataErasedView> {
    return { erased: await this.personal.erase(id, request, actor) };
  }
}
