import { levelCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { EventDto } from '../../platform/http/event.dto.js';
import { ChoiceField, FilesField, TextField } from '../../platform/http/form.field.js';

export class EnterBasisDto extends EventDto {
  @TextField({
    zh: '判定标准名称',
    max: 200,
    example: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
  })
  standard: string;

  @TextField({ zh: '版本或文号', max: 100, example: '安监总管三〔2017〕121号' })
  edition: string;

  @TextField({ zh: '条款', max: 50, example: '第十二条' })
  article: string;

  @TextField({ zh: '条文', max: 2000, example: '涉及可燃和有毒有害气体泄漏的场所未按国家标准设置检测报警装置。' })
  clauseText: string;

  @ChoiceField({ zh: '判定方式', among: ['direct', 'combined'], example: 'direct' })
  mode: 'direct' | 'combined';

  @FilesField({ zh: '条文扫描件' })
  scans?: string[];
}

export class DetermineDto extends EventDto {
  @ChoiceField({ zh: '认定等级', among: levelCodes, example: 'major' })
  level: 'major' | 'general';

  @TextField({ zh: '认定意见', max: 2000, example: '经研究认定为重大事故隐患，列入清单。' })
  opinion: string;
}

export class FixOnSpotDto extends EventDto {
  @TextField({ zh: '当场整改情况', max: 2000, example: '已清除堵塞安全出口的货物。' })
  measuresDone: string;

  @FilesField({ zh: '整改后照片' })
  afterPhotos?: string[];
}
