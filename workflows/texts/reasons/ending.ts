import type { endingClaims } from '../../hazard/v2/claims/ending.js';
import type { TextsOf } from '../text.js';

export const endingReasons = {
  noVoidProposed: { zh: '已有作废或合并的提议，先办结', en: 'A proposal to void or merge is open: decide it first' },
  voidIsProposed: { zh: '先由一人提出作废', en: 'Somebody must propose the void first' },
  mergeIsProposed: { zh: '先由一人提出合并', en: 'Somebody must propose the merger first' },
  anyVoidProposed: { zh: '没有待审的作废或合并提议', en: 'No proposal is open' },
  secondPersonVoids: { zh: '由提议人以外的人决定', en: 'Somebody other than the proposer decides' },
  proposerIsOwnerOrOffice: {
    zh: '由牵头部门或安委办提出',
    en: 'The owning department or the committee office proposes',
  },
  givesVoidReason: { zh: '写明作废或合并的理由', en: 'State why' },
  absorbsAnother: { zh: '写明并入的隐患', en: 'Name the case that is merged' },
  roomToAbsorb: { zh: '并入的隐患已达上限', en: 'No more cases can be merged into this one' },
  hasTwoOfficersOnSite: { zh: '写明两名以上到场人员', en: 'Name at least two officers who were on site' },
  officersAreNotOfTheUnit: { zh: '到场人员不能是整改单位的人', en: 'Officers on site are not of the unit that mends' },
  deciderWasNotOnSite: { zh: '由到场人员以外的人决定', en: 'Somebody who was not on site decides' },
  showsTheSite: { zh: '写明到场时间并上传现场照片', en: 'State when it was seen and attach photos of the site' },
  hasDismantlingProof: { zh: '上传设备拆除、物料清空的证明', en: 'Attach the proof of dismantling' },
  namesRevokedLicence: { zh: '写明许可证照注销或吊销情况', en: 'State how the licences ended' },
  enterpriseIsNamed: { zh: '先补全企业', en: 'The enterprise must be known first' },
  accidentIsDescribed: { zh: '写明事故时间和简要情况', en: 'State when the accident happened and what happened' },
  isFrozenByAccident: { zh: '没有因事故冻结', en: 'Nothing is frozen' },
} satisfies TextsOf<keyof typeof endingClaims>;
