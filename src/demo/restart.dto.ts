import { ApiProperty } from '@nestjs/swagger';
import { Equals } from 'class-validator';

const restartWords = '重新开始';

export class RestartDto {
  @ApiProperty({ example: restartWords, description: '须原样填写，防止误点' })
  @Equals(restartWords, { message: `confirm：须原样填写“${restartWords}”` })
  confirm: string;
}

export class RestartAnswer {
  @ApiProperty({ description: '何时清除并重新生成' })
  detail: string;
}
