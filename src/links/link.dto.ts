import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { linkEvents } from './link.event.js';
import type { Opened } from './links.service.js';

export class CodeRequestDto {
  @ApiProperty({ enum: linkEvents, example: 'ACKNOWLEDGE', description: '为哪一事项获取验证码' })
  @IsIn(linkEvents, { message: `event：只能是以下之一：${linkEvents.join('、')}` })
  event: string;
}

export class CodeSentView {
  @ApiProperty({ example: 'c***@yuanjiang.example', description: '验证码发往的邮箱（部分隐去）' })
  address: string;

  @ApiProperty({ example: 10, description: '有效分钟数' })
  minutes: number;
}

export class RenewalView {
  @ApiProperty({ example: true, description: '已受理；新链接只发到原来的邮箱，是否发出不在此说明' })
  accepted: boolean;
}

class LinkReaderDto {
  @ApiProperty({ example: '曹主管' }) name: string;
  @ApiProperty({ example: '四季红镇先行加油站' }) unitName: string;
  @ApiProperty({ format: 'uuid' }) unitId: string;
}

/** One case as the bearer of a link reads it, with what he may do from here. */
export class LinkView implements Opened {
  @ApiProperty({ allOf: [{ $ref: '#/components/schemas/HazardView' }] })
  hazard: Opened['hazard'];

  @ApiProperty({
    type: 'array',
    items: { $ref: '#/components/schemas/HistoryLineDto' },
    description: '办理经过，不含提醒',
  })
  history: Opened['history'];

  @ApiProperty({ type: LinkReaderDto, description: '链接发给了谁' })
  reader: LinkReaderDto;

  @ApiProperty({ example: 'c***@yuanjiang.example', description: '验证码将发往的邮箱（部分隐去）' })
  address: string;

  @ApiProperty({
    example: 'RECORD_REPLY',
    nullable: true,
    type: String,
    description: '邮件所要求的事项，先打开它的表单；办完后为空。不影响可办理什么',
  })
  asked: Opened['asked'];

  @ApiProperty({ description: '链接失效时刻（UTC 毫秒）' })
  expiresAtMs: number;
}

export class LinkFileSizeDto {
  @ApiPropertyOptional({ enum: ['thumbnail'], example: 'thumbnail', description: '只要图片的缩略图' })
  @IsOptional()
  @IsIn(['thumbnail'])
  size?: 'thumbnail';
}
