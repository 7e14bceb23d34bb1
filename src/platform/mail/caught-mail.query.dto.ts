import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LimitField } from '../http/limit.field.js';

export class CaughtMailQueryDto {
  @ApiPropertyOptional({ description: '收件人邮箱 / only mails to this address', example: 'office@yuanjiang.example' })
  @IsOptional()
  @IsString()
  @MaxLength(320)
  to?: string;

  @LimitField({ most: 500, example: 50, description: '最多返回几封 / at most so many' })
  limit = 50;
}
