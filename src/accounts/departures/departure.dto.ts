import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class ReasonDto {
  @ApiProperty({ example: '调离本单位' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class DepartDto extends ReasonDto {
  @ApiPropertyOptional({ format: 'uuid', description: '接手人：同一单位的在用账号' })
  @IsOptional()
  @IsUUID()
  successorAccountId?: string;
}

class LeftCaseView {
  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty({ example: '储罐区可燃气体报警器停用' })
  title: string;
}

export class DepartedView {
  @ApiProperty({ type: [LeftCaseView], description: '本人未上报的草稿，最多 100 条' })
  openDrafts: LeftCaseView[];

  @ApiProperty({ type: [LeftCaseView], description: '指名本人核查、尚未销号的隐患，须另行指定，最多 100 条' })
  namedAsVerifier: LeftCaseView[];
}
