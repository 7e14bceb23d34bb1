import { ApiProperty } from '@nestjs/swagger';
import type { FieldError } from '../errors.js';

/** One bad field of a form; of a field that breaks several rules the first. */
class FieldErrorDto implements FieldError {
  @ApiProperty({ example: 'fiveElements.funds' })
  field: string;

  @ApiProperty({ example: 'isNotEmpty' })
  rule: string;

  @ApiProperty({ example: 'fiveElements.funds：不能为空' })
  message: string;
}

/** What every failure looks like（application/problem+json, RFC 9457）; some codes carry more, named with their route. */
export class ProblemDto {
  @ApiProperty({ example: 'about:blank' })
  type: string;

  @ApiProperty({ example: 400 })
  status: number;

  @ApiProperty({ example: 'INVALID_INPUT', description: '稳定的错误代码' })
  code: string;

  @ApiProperty({ example: '填写有误 / Invalid input' })
  title: string;

  @ApiProperty({ description: '给办理人看的说明（中文）' })
  detail: string;

  @ApiProperty({ type: [FieldErrorDto], description: '逐项列出填写有误的字段及规则' })
  errors: FieldErrorDto[];

  @ApiProperty({ description: '请求编号，联系管理员时提供' })
  requestId: string;
}
