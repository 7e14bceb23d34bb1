import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { levelCodes, openFactCodes, originCodes, sectorCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { sensitiveSites } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto } from '../../platform/http/event.dto.js';
import {
  ChoiceField,
  FilesField,
  InstantField,
  ListField,
  TextField,
  UuidField,
} from '../../platform/http/form.field.js';

const title = { zh: '隐患名称', max: 60, example: '储罐区可燃气体报警器停用' };
const description = { zh: '隐患具体情况', max: 2000, example: '罐区 3 台可燃气体探测器断电，控制室无报警信号。' };
const place = { zh: '具体部位或场所', max: 200, example: '储罐区东侧' };

/** A draft may hold as little as a name; nothing of it is judged yet. */
export class SaveDraftDto extends EventDto {
  @TextField(title)
  title: string;

  @TextField({ ...description, optional: true })
  description?: string;

  @ChoiceField({ zh: '行业领域', among: sectorCodes, example: 'hazardous-chemicals', optional: true })
  sector?: string;

  @TextField({ ...place, optional: true })
  place?: string;

  @UuidField({ zh: '隐患单位', optional: true })
  enterpriseUnitId?: string;
}

export class ReportDto extends EventDto {
  @TextField(title)
  title: string;

  @TextField(description)
  description: string;

  @ChoiceField({ zh: '行业领域', among: sectorCodes, example: 'hazardous-chemicals' })
  sector: string;

  @ChoiceField({ zh: '来源', among: originCodes, example: 'ROUTINE_INSPECTION' })
  origin: string;

  @TextField(place)
  place: string;

  @UuidField({ zh: '隐患单位（企业）；公共区域隐患可只填属地', optional: true })
  enterpriseUnitId?: string;

  @UuidField({ zh: '属地（镇、街道、中心、园区）', optional: true })
  townUnitId?: string;

  @InstantField({ zh: '发现时间（UTC 毫秒）', example: 1_783_000_800_000 })
  foundAtMs: number;

  @ChoiceField({ zh: '初步判断等级', among: levelCodes, example: 'major' })
  proposedLevel: 'major' | 'general';

  @FilesField({ zh: '现场照片' })
  photos?: string[];

  @TextField({ zh: '无照片的理由', max: 200, optional: true })
  noPhotoReason?: string;

  @TextField({ zh: '举报人联系方式（单独存放，不进入案卷）', max: 100, optional: true })
  reporterContact?: string;

  @ChoiceField({ zh: '涉及敏感场所', among: sensitiveSites, optional: true })
  sensitiveSite?: (typeof sensitiveSites)[number];

  @TextField({ zh: '保密审查情况（涉及敏感场所时必填）', max: 500, optional: true })
  secrecyReview?: string;
}

/** 补录: known from a publication or from paper; what is missing stays named as open. */
export class RecordPublishedDto extends EventDto {
  @TextField(title)
  title: string;

  @TextField(description)
  description: string;

  @ChoiceField({ zh: '行业领域', among: sectorCodes, example: 'fire', optional: true })
  sector?: string;

  @ChoiceField({ zh: '来源', among: originCodes, example: 'MEDIA_EXPOSURE', optional: true })
  origin?: string;

  @TextField({ ...place, optional: true })
  place?: string;

  @TextField({ zh: '公布的单位名称', max: 200, optional: true })
  enterpriseName?: string;

  @InstantField({ zh: '发现时间（UTC 毫秒）', optional: true })
  foundAtMs?: number;

  @ListField({ zh: '尚缺的事实', among: openFactCodes, example: ['photos'] })
  openFacts: string[];

  @TextField({ zh: '出处原文（逐字保存并计算散列）', max: 8000, example: '某市通报：……' })
  sourceText: string;
}

export class CompletedFacts {
  @TextField({ ...place, optional: true })
  place?: string;

  @ChoiceField({ zh: '行业领域', among: sectorCodes, optional: true })
  sector?: string;

  @InstantField({ zh: '发现时间（UTC 毫秒）', optional: true })
  foundAtMs?: number;

  @UuidField({ zh: '隐患单位', optional: true })
  enterpriseUnitId?: string;

  @UuidField({ zh: '属地', optional: true })
  townUnitId?: string;
}

export class CompleteFactsDto extends EventDto {
  @ApiPropertyOptional({ type: CompletedFacts, description: '补充的事实', example: { place: '储罐区东侧' } })
  @IsOptional()
  @ValidateNested()
  @Type(() => CompletedFacts)
  facts?: CompletedFacts;

  @FilesField({ zh: '现场照片' })
  photos?: string[];

  @TextField({ zh: '无照片的理由', max: 200, optional: true })
  noPhotoReason?: string;

  @TextField({ zh: '依据何处得知', max: 500, example: '2026年7月6日现场核实' })
  sourceNote: string;
}
