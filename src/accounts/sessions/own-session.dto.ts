import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, ValidateIf } from 'class-validator';

export class SessionParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}

export class OwnSessionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: '2026-12-01T01:00:00.000Z' })
  createdAt: string;

  @ApiProperty({ example: '2026-12-01T01:20:00.000Z' })
  lastSeenAt: string;

  @ApiProperty({ example: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0', description: '浏览器自报的名称' })
  device: string;

  @ApiProperty({ example: '120.224.*.*', description: '地址，后半隐去' })
  ip: string;

  @ApiProperty({ example: true, description: '是否本次会话' })
  current: boolean;
}

export class SwitchUnitDto {
  @ApiProperty({ format: 'uuid', description: '以哪个单位的岗位办理' })
  @IsUUID()
  unitId: string;
}

export class SwitchSubstitutionDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '代理谁；null 为恢复本人' })
  @ValidateIf(({ accountId }: SwitchSubstitutionDto) => accountId !== null)
  @IsUUID()
  accountId: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '在其哪个单位的岗位上代理；不填为其主要任职' })
  @IsOptional()
  @IsUUID()
  unitId?: string;
}
