import { ApiProperty } from '@nestjs/swagger';

export class UnitNameDto {
  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: '无编号：只在公布的名单上有名称' })
  id: string | null;

  @ApiProperty({ example: '市应急管理局' })
  name: string;
}
