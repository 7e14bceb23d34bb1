import { ApiProperty } from '@nestjs/swagger';

export class ImportBatchView {
  @ApiProperty({ format: 'uuid', example: '5b0e2a9c-53f1-5a3e-9c54-0d6f3a1b7e42' })
  id: string;

  @ApiProperty({ description: '文件名 / file name', example: 'hazards.csv' })
  fileName: string;

  @ApiProperty({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
  fileSha256: string;

  @ApiProperty({ description: '是否已全部处理 / every row has been dealt with', example: true })
  finished: boolean;

  @ApiProperty({ description: '登记时刻，UTC 毫秒 / staged at, UTC milliseconds', example: 1_780_000_000_000 })
  stagedAtMs: number;
}
