import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Min } from 'class-validator';

/** What every event carries: its name, its own id so that a repeat does nothing, and the state it was written against. */
export abstract class EventDto {
  @ApiProperty({ description: '事件名' })
  @IsString()
  type: string;

  @ApiProperty({ format: 'uuid', description: '由客户端生成；同一编号重复提交不会重复办理' })
  @IsUUID()
  commandId: string;

  @ApiPropertyOptional({ description: '所见案卷的版次（rev）；他人已先行办理时返回 412', example: 3 })
  @IsOptional()
  @IsInt()
  @Min(0)
  rev?: number;
}
