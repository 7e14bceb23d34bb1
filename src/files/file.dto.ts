import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class FileParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  fileId: string;
}

export class FileSizeDto {
  @ApiPropertyOptional({ enum: ['thumbnail'], example: 'thumbnail', description: '只要图片的缩略图' })
  @IsOptional()
  @IsIn(['thumbnail'])
  size?: 'thumbnail';
}

export class UploadDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'JPEG、PNG、WebP、PDF、docx 或 xlsx' })
  file: unknown;
}

export class FileView {
  @ApiProperty({ format: 'uuid' })
  fileId: string;

  @ApiProperty({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
  sha256: string;

  @ApiProperty({ example: 'image/jpeg', description: '按内容认定的类型' })
  mediaType: string;

  @ApiProperty({ example: 482_133 })
  sizeBytes: number;
}
