import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const outcomes = ['failed', 'delayed', 'delivered'] as const;

export class BounceReportDto {
  @ApiProperty({ example: 'evt-20261201-000017', description: '服务商的回报编号，同一编号只处理一次' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reportId: string;

  @ApiPropertyOptional({ example: 'b-0190…-…@bounce.example', description: '退信地址（信封发件人）' })
  @IsOptional()
  @IsString()
  @MaxLength(320)
  returnPath?: string;

  @ApiPropertyOptional({
    example: '<0190b6a0-0000-7000-8000-000000000001@bihuan.example>',
    description: '邮件的 Message-ID',
  })
  @IsOptional()
  @Matches(/^<?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}@[^<>\s]+>?$/, {
    message: 'messageId：须为本系统邮件的 Message-ID',
  })
  messageId?: string;

  @ApiProperty({ enum: outcomes, description: '投递失败、延迟（还在重试）、已送达' })
  @IsIn(outcomes)
  outcome: (typeof outcomes)[number];

  @ApiPropertyOptional({ example: '5.1.1', description: '增强状态码（RFC 3463）' })
  @IsOptional()
  @Matches(/^[245]\.\d{1,3}\.\d{1,3}$/, { message: 'status：须形如 5.1.1' })
  status?: string;

  @ApiPropertyOptional({ example: '550 mailbox not found', description: '对方服务器的答复' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  diagnostic?: string;
}

export class BounceTakenView {
  @ApiProperty({ description: '是否本系统发出的邮件，并已记录' })
  recorded: boolean;
}
