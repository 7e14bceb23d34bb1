import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

const names = ['reporterContact'] as const;

export class ErasePersonalDataDto {
  @ApiProperty({ enum: names, description: '删除哪一项：reporterContact 举报人联系方式' })
  @IsIn(names, { message: `name：只能是以下之一：${names.join('、')}` })
  name: (typeof names)[number];

  @ApiProperty({ example: '举报人书面要求删除', description: '删除原因' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

export class PersonalDataErasedView {
  @ApiProperty({ example: 1, description: '删除的条数' })
  erased: number;
}
