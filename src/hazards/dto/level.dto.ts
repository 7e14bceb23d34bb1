import { levelCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { disputeOutcomes, levelGrounds } from '../../../workflows/hazard/v2/hazard.codes.js';
import { EventDto, ReasonedDto } from '../../platform/http/event.dto.js';
import { ChoiceField, FilesField, PeopleField, TextField, UuidField } from '../../platform/http/form.field.js';

export class FileDisputeDto extends ReasonedDto {
  @FilesField({ zh: '异议证据' })
  evidence?: string[];
}

export class ResolveDisputeDto extends EventDto {
  @ChoiceField({ zh: '复核结论', among: disputeOutcomes, example: 'upheld' })
  outcome: (typeof disputeOutcomes)[number];

  @TextField({ zh: '复核意见', max: 2000, example: '经专家复核，维持原认定。' })
  opinion: string;

  @TextField({ zh: '参加复核的专家', max: 200, example: '刘工、陈工' })
  experts: string;

  @TextField({ zh: '上级部门意见或司法鉴定', max: 2000, optional: true })
  higherOpinion?: string;
}

export class InviteExpertDto extends EventDto {
  @PeopleField({ zh: '专家账号编号' })
  expertAccountIds: string[];

  @TextField({ zh: '请专家回答的问题', max: 1000, example: '该情形是否适用判定标准第十二条？' })
  question: string;
}

export class GiveExpertOpinionDto extends EventDto {
  @TextField({ zh: '专家姓名', max: 50, example: '刘工' })
  expertName: string;

  @TextField({ zh: '专业', max: 100, example: '化工安全' })
  specialty: string;

  @ChoiceField({ zh: '建议等级', among: levelCodes, example: 'general' })
  level: 'major' | 'general';

  @TextField({ zh: '专家意见', max: 2000, example: '现场条件不符合该条款的适用情形。' })
  opinion: string;

  @FilesField({ zh: '签字的书面意见' })
  scans?: string[];
}

export class ChangeLevelDto extends EventDto {
  @ChoiceField({ zh: '变更后的等级', among: levelCodes, example: 'general' })
  level: 'major' | 'general';

  @ChoiceField({ zh: '变更依据', among: levelGrounds, example: 'wrongClause' })
  ground: (typeof levelGrounds)[number];

  @TextField({ zh: '变更意见', max: 2000, example: '原条款适用错误，改按一般事故隐患管理。' })
  opinion: string;
}

export class LinkRecurrenceDto extends ReasonedDto {
  @UuidField({ zh: '此前已销号的隐患' })
  ofCaseId: string;
}
