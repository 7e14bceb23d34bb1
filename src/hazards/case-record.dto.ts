import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DeliveryView } from '../notifications/notifications.queries.js';
import type { HistoryEntry } from './hazards.queries.js';

class HistoryActorDto {
  @ApiProperty({ example: '吴细查' }) name: string;
  @ApiProperty({ example: 'inspector' }) role: string;
  @ApiProperty({ example: '市应急管理局' }) unitName: string;
  @ApiPropertyOptional({ example: '冯工地', description: '代何人办理' }) substituteFor?: string;
  @ApiPropertyOptional({ enum: ['link'], description: '经邮件链接办理，未登录' }) via?: 'link';
}

const states = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** One line of the history; instants in UTC milliseconds. */
class HistoryLineDto implements HistoryEntry {
  @ApiProperty() seq: number;
  @ApiProperty({ example: 'REPORT' }) event: string;
  @ApiProperty({ example: '上报隐患' }) zh: string;
  @ApiProperty({ type: HistoryActorDto, description: '办理时的姓名、岗位与单位' }) actor: HistoryActorDto;
  @ApiProperty({ type: 'object', additionalProperties: true }) payload: Record<string, unknown>;
  @ApiProperty(states) before: Record<string, string>;
  @ApiProperty(states) after: Record<string, string>;
  @ApiProperty({ description: '据以判断迟早的时刻' }) occurredAtMs: number;
  @ApiProperty({ description: '记入的时刻' }) recordedAtMs: number;
  @ApiProperty({ description: '提醒等，不改变版次' }) quiet: boolean;
  @ApiProperty({ description: '链上散列（SHA-256，十六进制）' }) hash: string;
}

export class HistoryPage {
  @ApiProperty({ type: [HistoryLineDto] })
  items: HistoryLineDto[];
}

const statuses = ['queued', 'sending', 'accepted', 'refused', 'bounced', 'withdrawn', 'unknown'] as const;

class DeliveryDto implements DeliveryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'assigned' }) notice: string;
  @ApiProperty({ description: '催办一类：事已办则撤回' }) asks: boolean;
  @ApiProperty() recipientName: string;
  @ApiProperty() recipientUnitName: string;
  @ApiProperty({ description: '邮箱；尚无人可送达时为空' }) recipient: string;
  @ApiProperty({ example: 'mail', description: 'mail 邮件、inbox 站内、sms 短信' }) channel: string;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  @ApiProperty() attempts: number;
  @ApiProperty({ type: String, nullable: true }) serverAnswer: string | null;
  @ApiProperty() createdAt: Date;
  @ApiProperty() nextAttemptAt: Date;
  @ApiProperty({ type: Date, nullable: true }) settledAt: Date | null;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryDto] })
  items: DeliveryDto[];

  @ApiProperty({ description: '是否有人查看投递之后的退信；否则“已送达”只表示对方服务器已收下' })
  bouncesObserved: boolean;
}
