import type { ladderClaims } from '../../hazard/v3/claims/ladder.js';
import type { TextsOf } from '../text.js';

export const ladderReasons = {
  ladderStands: { zh: '交办并确定整改时限之后才能升级', en: 'There is no date yet that the ladder could count from' },
  rungIsHigher: { zh: '选择比当前更高的一级', en: 'Name a rung above the one that is reached' },
  rungIsOfItsLevel: { zh: '这一级不适用于该等级的隐患', en: 'A hazard of this level does not climb to that rung' },
  skipIsApproved: { zh: '填写批准人，批准人不能是本人', en: 'Name who approved it: somebody else than yourself' },
  skipperIsOwnerOrCommittee: {
    zh: '由这条隐患的牵头部门、安委办或者安委会领导决定',
    en: 'Only the lead department or the committee may decide this',
  },
  noRefusalYet: { zh: '这一期限内已经记录过拒不整改', en: 'A refusal was recorded under this date already' },
  noDangerYet: { zh: '已经报告现实危险，尚未解除', en: 'Danger was declared already and has not been ended' },
  dangerIsDeclared: { zh: '没有报告过现实危险', en: 'No danger was declared' },
} satisfies TextsOf<keyof typeof ladderClaims>;
