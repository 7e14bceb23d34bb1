import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsUUID } from 'class-validator';
import { EventDto } from '../../platform/http/event.dto.js';
import { ChoiceField, FilesField, InstantField, RowsField, TextField } from '../../platform/http/form.field.js';

export class StartVerifyDto extends EventDto {
  @ApiProperty({ type: [String], format: 'uuid', description: '核查人员账号编号，至少两人' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  verifierAccountIds: string[];
}

export class ItemResultDto {
  @TextField({ zh: '核查项', max: 500, example: '3 台探测器通电并能报警' })
  item: string;

  @ApiProperty({ description: '是否合格', example: true })
  @IsBoolean()
  passed: boolean;
}

/** The re-check opinion（整改复查意见）: item by item, on site. */
export class VerdictDto extends EventDto {
  @TextField({ zh: '复查意见', max: 2000, example: '现场测试报警正常，整改到位。' })
  opinion: string;

  @RowsField({ zh: '逐项结果', max: 50, type: () => ItemResultDto })
  items: ItemResultDto[];

  @InstantField({ zh: '到场时间（UTC 毫秒）', example: 1_789_000_000_000 })
  onSiteAtMs: number;

  @FilesField({ zh: '现场照片' })
  sitePhotos?: string[];
}

export class ApproveCloseDto extends EventDto {
  @TextField({ zh: '审批意见', max: 2000, example: '同意销号。' })
  opinion: string;
}

export class LookBackPassDto extends EventDto {
  @FilesField({ zh: '回头看证据' })
  evidence?: string[];

  @TextField({ zh: '说明', max: 2000, optional: true })
  note?: string;
}

export class LookBackFailDto extends LookBackPassDto {
  @ChoiceField({ zh: '性质', among: ['false', 'rebound'], example: 'rebound' })
  finding: 'false' | 'rebound';
}
