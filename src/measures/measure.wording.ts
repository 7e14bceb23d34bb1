import type { OpenMeasure } from '../../workflows/hazard/v3/hazard.errands.js';
import type { AboutHazard } from '../../workflows/measure/v1/measure.facts.js';
import type { MeasureGround, MeasureLimits } from '../../workflows/policies/ladder.policy.js';
import { measures, rungNames } from '../../workflows/texts/choices.js';
import { limitLength } from '../../workflows/texts/limit.length.js';
import { limits } from '../../workflows/texts/limits.js';
import { occurrenceTexts } from '../../workflows/texts/occurrences.js';

/** What the draft asks for, by its kind, `{n}` being how long the answer may take; whoever signs may have it written anew. */
const asks: Record<OpenMeasure['kind'], string> = {
  letter: '请立即督促整改到位，并在本函印发后 {n}内书面答复整改情况和完成日期。',
  bulletin: '现予通报，请引以为戒，立即整改；属地和牵头部门应当跟踪到销号为止。',
  interview: '请主要负责人本人到场，说明未按期整改的原因、管控措施和完成日期，并在约谈后 {n}内报送书面整改报告。',
  listing: '现决定挂牌督办，请在现场设置公示牌，每周报告进度，并在 {n}内整改到位、报送书面报告。',
  stop: '请依法作出停产整顿或者采取强制措施的决定，撤出危险区域人员，落实管控后组织整改。',
  referral: '现移送有关办理材料，请依法依规开展责任倒查。',
};

/** The text a draft begins with: whom it is about, why, and what is asked for. Chinese, as it will be signed. */
export function draftText(
  { kind, because, ground }: Pick<OpenMeasure, 'kind' | 'because' | 'ground'>,
  about: AboutHazard,
  answer: MeasureLimits['answer'],
): string {
  const unit = about.enterpriseName ?? '有关单位';
  const place = about.place ? `（${about.place}）` : '';
  return `${measures[kind].zh}\n${unit}“${about.title}”${place}${reasonFor(because, ground)}。${asksFor(kind, answer)}`;
}

/** A measure that asks for no answer names no length. */
function asksFor(kind: OpenMeasure['kind'], answer: MeasureLimits['answer']): string {
  const limit = answer[kind];
  return asks[kind].replace('{n}', limit ? limitLength(limit).zh : '规定期限');
}

/** Why, as it is: a paper that says overdue of what is not would not stand. */
function reasonFor(because: string, ground: MeasureGround): string {
  const rung = rungNames[because as keyof typeof rungNames]?.zh;
  if (ground === 'delay') return `逾期未整改到位，已升至${rung}`;
  if (ground === 'decision') return `整改推进不力，经批准升至${rung}`;
  if (ground !== 'silence') return occurrenceTexts[ground].zh;
  const limit = limits[because as keyof typeof limits];
  return `的${limit?.zh ?? '办理时限'}已过，承办单位仍未办理`;
}
