import type { ClaimName } from '../../measure/v1/measure.claims.js';
import type { TextsOf } from '../text.js';

/** Claims of a measure that a hazard does not have as well. */
type Own = Exclude<ClaimName, 'timerOnly' | 'givesReason' | 'asksForAnswer' | 'asksForNone'>;

export const measureReasons = {
  measureIsNew: { zh: '这份措施文件已经起草', en: 'This measure is drafted already' },
  measureIsDrafted: { zh: '这份措施文件还没有起草', en: 'This measure is not drafted yet' },
  namesHazard: { zh: '没有指明针对哪条隐患', en: 'It does not say which hazard it is about' },
  givesText: { zh: '填写正文', en: 'Write the text' },
  writesForSigner: { zh: '由签发部门办理', en: 'Only the department that signs it may do this' },
  actorMaySign: { zh: '不由您签发', en: 'It is not yours to sign' },
  signerDidNotWrite: { zh: '起草人不能签发自己写的文件', en: 'Nobody signs what he wrote himself' },
  answererIsConcerned: { zh: '由被督办的单位答复', en: 'Only the unit it is addressed to may answer' },
} satisfies TextsOf<Own>;
