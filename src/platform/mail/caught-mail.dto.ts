import { ApiProperty } from '@nestjs/swagger';

export class CaughtMailDto {
  @ApiProperty({ example: '17' })
  id: string;

  @ApiProperty({ example: '2026-07-01T01:00:00.000Z' })
  caughtAt: string;

  @ApiProperty({ example: '<6f1c@bihuan.invalid>' })
  messageId: string;

  @ApiProperty({ example: 'bihuan@bihuan.invalid' })
  sender: string;

  @ApiProperty({ example: ['office@yuanjiang.example'] })
  recipients: string[];

  @ApiProperty({ example: '【重大隐患】已判定' })
  subject: string;

  @ApiProperty({ example: '正文' })
  text: string;

  @ApiProperty({ example: '<p>正文</p>', nullable: true, type: String })
  html: string | null;
}
