import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Min } from 'class-validator';
import { TextField } from './form.field.js';

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

/** For acts that say nothing beyond themselves. */
export class BareEventDto extends EventDto {}

/** For acts that only give their reason. */
export class ReasonedDto extends EventDto {
  @TextField({ zh: '理由', max: 2000, example: '经核实不属于本单位职责。' })
  reason: string;
}
