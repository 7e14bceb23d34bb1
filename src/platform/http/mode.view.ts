import { ApiProperty } from '@nestjs/swagger';

export const modes = ['demonstration', 'production'] as const;

export class ModeView {
  @ApiProperty({ enum: modes, description: '演示模式：数据均为虚构' })
  mode: (typeof modes)[number];

  @ApiProperty({ description: '系统的当前时刻（UTC 毫秒），演示时可能不是真实时刻' })
  nowMs: number;

  @ApiProperty({ nullable: true, type: Number, description: '示范城市生成到何时（UTC 毫秒）；没有示范城市时为空' })
  livedUntilMs: number | null;

  @ApiProperty({ description: '示范城市已有多少天无人登录（真实天数）' })
  idleDays: number;

  @ApiProperty({ description: '示范城市闲置满 30 天，建议重新开始' })
  mayStartOver: boolean;

  @ApiProperty({ description: '已要求重新开始，下次启动时生成新的示范城市' })
  restartAsked: boolean;
}
