import { type RungId, rungIds } from '../../../workflows/policies/ladder.policy.js';
import { ReasonedDto } from '../../platform/http/event.dto.js';
import { ChoiceField, PeopleField } from '../../platform/http/form.field.js';

/** 越级: a person's decision that the ladder goes on at a higher rung. */
export class SkipToRungDto extends ReasonedDto {
  @ChoiceField({ zh: '升级到', among: rungIds, example: 'L5' })
  rung: RungId;

  @PeopleField({ zh: '批准人账号编号', optional: true })
  approverAccountIds?: string[];
}
