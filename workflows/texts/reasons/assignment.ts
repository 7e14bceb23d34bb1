import type { assignmentClaims } from '../../hazard/v1/claims/assignment.js';
import type { TextsOf } from '../text.js';

export const assignmentReasons = {
  namesThreeBodies: {
    zh: '写明治理责任单位、交办单位和协调督办单位',
    en: 'Name the responsible, the assigning and the supervising body',
  },
  responsibleIsNotAssigning: {
    zh: '另选治理责任单位，交办单位不能交办给自己',
    en: 'A body cannot assign to itself: choose another responsible unit',
  },
  bodiesAreKnown: {
    zh: '写明治理责任单位、交办单位和协调督办单位，这条隐患还没有交办过',
    en: 'Name the responsible, the assigning and the supervising body: this hazard was never assigned',
  },
  dueIsAhead: { zh: '把整改时限定在今天以后', en: 'Set a due date later than today' },
  hasInterimControls: {
    zh: '写明整改期间的临时管控措施（安全生产法第六十五条）',
    en: 'State the interim controls during the rectification (Work Safety Law, art. 65)',
  },
  assignerIsOwnerOrOffice: {
    zh: '由牵头部门或者安委办交办',
    en: 'Only the owning department or the committee office may assign',
  },
  returnedInTime: {
    zh: '已过签收时限或者整改时限，不能再退回，请签收后整改',
    en: 'The time to hand the assignment back, or its due date, has passed: acknowledge it and rectify',
  },
  hasServiceRecord: { zh: '上传送达凭证', en: 'Add the record of service' },
} satisfies TextsOf<keyof typeof assignmentClaims>;
