import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { LimitField } from '../../platform/http/limit.field.js';

export class ListInboxDto {
  @ApiPropertyOptional({ enum: ['yes'], description: '只列未读 / unread only' })
  @IsOptional()
  @IsIn(['yes'])
  unread?: 'yes';

  @ApiPropertyOptional({ format: 'uuid', description: '上一页返回的 next，用于翻页 / next of the page before' })
  @IsOptional()
  @IsUUID()
  after?: string;

  @LimitField({ most: 100, example: 30 })
  limit = 30;
}

export class InboxItemView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: '所说的案卷；与案卷无关的为空' })
  caseId: string | null;

  @ApiProperty({
    example: '/hazards/018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10',
    nullable: true,
    type: String,
    description: '案卷的页面',
  })
  page: string | null;

  @ApiProperty({ example: 'assigned' })
  notice: string;

  @ApiProperty({ example: '请签收整改任务', description: '何事' })
  asked: string;

  @ApiProperty({ example: '四季红镇先行加油站：卸油区未设防静电接地' })
  what: string;

  @ApiProperty({ example: '市应急管理局 李明', description: '何人办理；系统发出的为空' })
  who: string;

  @ApiProperty({ example: '2026年12月4日（周五）前 · 还剩 3 个工作日', description: '期限；没有的为空' })
  when: string;

  @ApiProperty({ example: '', description: '转送给您的缘由；不是转送的为空' })
  forwarded: string;

  @ApiProperty({ description: '催办一类，要求您办理' })
  asks: boolean;

  @ApiProperty({ description: '收到的时刻，UTC 毫秒' })
  atMs: number;

  @ApiProperty({ description: '是否已读' })
  read: boolean;
}

export class InboxPage {
  @ApiProperty({ type: [InboxItemView] })
  items: InboxItemView[];

  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: '下一页的 after；没有下一页为空' })
  next: string | null;

  @ApiProperty({ example: 3, description: '未读数，最多数到 100' })
  unread: number;
}

export class UnreadView {
  @ApiProperty({ example: 3, description: '未读数，最多数到 100' })
  unread: number;
}

export class MarkReadDto {
  @ApiProperty({ type: [String], format: 'uuid', description: '要标为已读的通知' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
