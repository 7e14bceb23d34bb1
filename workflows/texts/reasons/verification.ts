import type { verificationClaims } from '../../hazard/v1/claims/verification.js';
import type { TextsOf } from '../text.js';

export const verificationReasons = {
  atLeastTwoVerifiers: { zh: '指派至少两名核查人', en: 'Name at least two verifiers' },
  verifiersAreNotRectifiers: {
    zh: '另选核查人，参与整改的人不能核查',
    en: 'Name other verifiers: whoever took part in the rectification may not verify it',
  },
  verifiersAreOfAnotherUnit: {
    zh: '另选核查人，治理责任单位的人不能核查本单位的整改',
    en: 'Name other verifiers: the responsible unit may not verify its own rectification',
  },
  verifiersAreNotSubordinate: {
    zh: '另选核查人，治理责任单位的下属单位不能核查',
    en: 'Name other verifiers: a subordinate of the responsible unit may not verify it',
  },
  notOnlyTheFinder: {
    zh: '加派核查人，不能只由发现隐患的人核查',
    en: 'Name another verifier: the finder alone may not verify',
  },
  actorIsVerifier: { zh: '由指派的核查人办理', en: 'Only a verifier named for this hazard may do this' },
  givesItemResults: { zh: '逐项填写核查结果', en: 'Give the result of every item' },
  everyItemPasses: { zh: '有不合格的项目，不能通过验收', en: 'An item failed, so the verification cannot pass' },
  wasOnSite: {
    zh: '写明申请销号以后的现场核查时间，并上传现场照片',
    en: 'State when, after the submission, you were on site, and add photos of it',
  },
  statesOpinion: { zh: '写明核查意见', en: 'State the opinion of the verification' },
  approverIsNotVerifier: {
    zh: '请换人审批，核查人不能审批自己的核查结果',
    en: 'A verifier may not approve the close-out: another person must decide',
  },
  approverIsNotRectifier: {
    zh: '请换人审批，参与整改的人不能审批销号',
    en: 'Whoever took part in the rectification may not decide on the close-out',
  },
  approverIsNotFinder: {
    zh: '请换人审批，上报人不能审批销号',
    en: 'Whoever reported the hazard may not approve its close-out',
  },
} satisfies TextsOf<keyof typeof verificationClaims>;
