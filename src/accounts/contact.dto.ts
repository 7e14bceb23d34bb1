import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsDefined,
  IsEmail,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateBy,
} from 'class-validator';

/** 30 February has the right form and is no day. */
const isDay = (what: string) =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          !Number.isNaN(Date.parse(value)) &&
          new Date(value).toISOString().startsWith(value),
      },
    },
    { message: `${what}：没有这一天` },
  );

/** A day in Asia/Shanghai. */
export const DayField = (of: { example: string; description: string }) =>
  applyDecorators(
    ApiProperty({ ...of, format: 'date' }),
    IsDefined(),
    Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
      message: `${of.description.split('，')[0]}：须为 YYYY-MM-DD 形式的日期`,
    }),
    isDay(of.description.split('，')[0] ?? ''),
  );

export const MobileField = () =>
  applyDecorators(
    ApiPropertyOptional({ example: '13800000000', description: '手机号' }),
    IsOptional(),
    Matches(/^1[3-9]\d{9}$/, { message: '手机号须为 11 位数字' }),
  );

/** How a person is called and reached; at least one of mail and mobile is asked for where it is used. */
export class ContactDto {
  @ApiProperty({ example: '何安泰' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  name: string;

  @ApiPropertyOptional({ example: 'he@antai.example', description: '邮箱；邮箱和手机号至少填一项' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @MobileField()
  mobile?: string;
}

export class AccountParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}

export class TokenParam {
  @ApiProperty({ description: '邮件链接中的令牌' })
  @Matches(/^[\w-]{43}$/, { message: '链接不完整' })
  token: string;
}
