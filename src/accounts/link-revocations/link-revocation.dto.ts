import { ApiProperty } from '@nestjs/swagger';

export class LinksRevokedView {
  @ApiProperty({ example: 2, description: '收回的链接数' })
  revoked: number;
}
