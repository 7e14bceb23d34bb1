import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class FindOfficersDto {
  @ApiPropertyOptional({ format: 'uuid', description: '只列该单位' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ example: '应急', maxLength: 40, description: '姓名或单位中含有的文字' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  text?: string;
}

/** An officer as colleagues know him: no address, no sign-in name. */
export class OfficerView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: '郑复核' })
  name: string;

  @ApiProperty({ enum: ['inspector', 'townInspector', 'departmentSupervisor'] })
  role: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '市应急管理局' })
  unitName: string;

  @ApiProperty({ type: String, nullable: true, example: 'DEMO-18090104' })
  certificateNo: string | null;
}
