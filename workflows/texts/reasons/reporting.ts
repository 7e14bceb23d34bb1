import type { reportingClaims } from '../../hazard/v1/claims/reporting.js';
import type { TextsOf } from '../text.js';

export const reportingReasons = {
  namesUnit: { zh: '写明隐患所在的单位或者乡镇', en: 'Name the enterprise or the town the hazard belongs to' },
  namesPlace: { zh: '写明隐患的具体部位或者场所', en: 'Name the exact place of the hazard' },
  namesSector: { zh: '选择隐患所属行业领域', en: 'Choose the sector of the hazard' },
  describesCondition: { zh: '描述隐患的现状', en: 'Describe the condition that is the hazard' },
  namesOrigin: { zh: '选择隐患来源', en: 'Choose where the hazard became known' },
  hasPhotoOrReason: {
    zh: '上传至少一张现场照片，拍不了的写明原因',
    en: 'Add at least one photo of the site, or say why there is none',
  },
  namesFoundAt: { zh: '写明发现隐患的时间', en: 'State when the hazard was found' },
  foundNotInFuture: { zh: '核对发现时间，发现时间不能晚于现在', en: 'The time of finding cannot lie ahead of now' },
  keepsSource: {
    zh: '保留来源原文，补录的隐患必须能对上出处',
    en: 'Keep the source row: a recorded hazard must be traceable to where it was published',
  },
  draftIsOwn: { zh: '这份草稿由起草人继续填写', en: 'Only its author may continue this draft' },
  hasOpenFacts: { zh: '这条隐患没有需要补全的缺项', en: 'This hazard has no missing facts left to complete' },
  leavesKnownFacts: {
    zh: '只补全缺项，已公布的内容不改动',
    en: 'Fill only what is missing; what was published stays as it is',
  },
  completesOpenFact: { zh: '至少补全一个缺项', en: 'Complete at least one of the missing facts' },
  namesItsSource: { zh: '写明补全内容的出处', en: 'Say where the completed facts come from' },
} satisfies TextsOf<keyof typeof reportingClaims>;
