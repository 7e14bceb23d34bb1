import type { determinationClaims } from '../../hazard/v1/claims/determination.js';
import type { TextsOf } from '../text.js';

type Branch = 'determinesMajor' | 'determinesGeneral';

export const determinationReasons = {
  noOpenFacts: { zh: '先补全缺项：{facts}', en: 'Complete the missing facts first: {facts}' },
  deciderIsNotReporter: {
    zh: '请换人认定：重大事故隐患不能由上报人（包括补全缺项的人）自己认定',
    en: 'Whoever reported or completed a major hazard may not determine it: another person must',
  },
  basisIsConfirmed: {
    zh: '先录入判定依据，再由第二人核对确认',
    en: 'Enter the clause it is judged by and have a second person confirm it first',
  },
  givesOpinion: { zh: '写明意见', en: 'State your opinion' },
  basisNamesClause: {
    zh: '写明判定标准、条款号和条款原文',
    en: 'Name the standard, the article and the wording of the clause',
  },
  basisHasScan: { zh: '上传条款原文的扫描件', en: 'Add a scan of the clause' },
  basisIsEntered: { zh: '先录入判定依据', en: 'Enter the basis of the determination first' },
  basisIsUnconfirmed: { zh: '判定依据已经确认过', en: 'The basis has already been confirmed' },
  confirmerDidNotEnterBasis: {
    zh: '请换人确认：判定依据不能由录入人自己确认',
    en: 'Whoever entered the basis may not confirm it: another person must',
  },
  givesReason: { zh: '写明理由', en: 'Give your reasons' },
  rejectionHasSecondPerson: {
    zh: '先由另一人提出不予认定，再由您决定',
    en: 'Another person must propose the rejection before you decide on it',
  },
  proposedAsGeneral: {
    zh: '只有按一般事故隐患上报的才能当场整改销号',
    en: 'Only what was reported as a general hazard may be closed on the spot',
  },
  enterpriseIsKnown: { zh: '先补全隐患所在的单位或者乡镇', en: 'The enterprise or the town must be known first' },
  checkerIsNotReporter: {
    zh: '请换人检查：当场整改不能由上报人自己验收',
    en: 'Whoever reported it may not check the correction: another person must',
  },
  hasAfterPhoto: { zh: '上传整改后的照片', en: 'Add a photo taken after the correction' },
} satisfies TextsOf<Exclude<keyof typeof determinationClaims, Branch>>;
