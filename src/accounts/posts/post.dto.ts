import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { Role } from '../../../workflows/kit/types.js';
import { AccountParam } from '../contact.dto.js';
import { roles } from '../role.js';

export class AddPostDto {
  @ApiProperty({ format: 'uuid', description: '任职单位或企业' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ enum: roles, example: 'enterprisePrincipal' })
  @IsIn(roles)
  role: Role;
}

export class PostParam extends AccountParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId: string;
}

export class HeldPostView {
  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '草尾镇安泰米业有限公司' })
  unitName: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ example: true, description: '是否主要任职' })
  primary: boolean;
}
