import type { standingClaims } from '../../hazard/v1/claims/standing.js';
import type { TextsOf } from '../text.js';

type Branch = 'isMajor' | 'isGeneral';

export const standingReasons = {
  caseIsOpen: { zh: '这条隐患已经销号或者不予认定', en: 'This hazard is closed or was not accepted' },
  actorIsOfOwnerDepartment: {
    zh: '由这条隐患的牵头部门办理',
    en: 'Only the department that owns this hazard may do this',
  },
  actorIsOfResponsibleUnit: {
    zh: '由治理责任单位办理',
    en: 'Only the unit responsible for the rectification may do this',
  },
  actorSetTheDueDate: {
    zh: '由设定整改时限的交办单位或者安委办决定',
    en: 'Only the body that set the due date, or the committee office, may decide this',
  },
  actorSupervisesTheCase: {
    zh: '由牵头部门、交办单位或者协调督办单位办理',
    en: 'Only the owning, assigning or supervising body may do this',
  },
  timerOnly: { zh: '到时由系统自动记录，不由人办理', en: 'The system records this when its time comes; no person may' },
} satisfies TextsOf<Exclude<keyof typeof standingClaims, Branch>>;
