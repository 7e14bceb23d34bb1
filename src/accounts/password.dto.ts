import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';

export class ChangePasswordDto {
  @ApiProperty({ example: 'initial-password', description: '当前密码' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(128)
  currentPassword: string;

  /** Length is what counts; rules about kinds of characters only make passwords that are written down. */
  @ApiProperty({ example: 'six slow boats on the lake', minLength: 10, description: '新密码，至少 10 个字符' })
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  newPassword: string;
}
