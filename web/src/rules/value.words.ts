import { filing } from '../../../workflows/texts/filing.js';
import { isLimit, limitLength } from '../../../workflows/texts/limit.length.js';
import { limits } from '../../../workflows/texts/limits.js';
import type { Text } from '../../../workflows/texts/text.js';

/** Values that are no limit of their own name. */
const named: Record<string, string> = {
  'extension.windowMajorWd': '重大隐患申请延期：届满前多少工作日',
  'extension.windowGeneralDays': '一般隐患申请延期：届满前多少日',
  'extension.maximumTimes': '延期次数上限',
  'rectificationDays.major': '重大隐患整改天数',
  'rectificationDays.general': '一般隐患整改天数',
  reminders: '到期前提醒',
  urgeAfterWd: '逾期后第几个工作日催办',
  digestEveryWd: '每隔几个工作日汇总催办',
  shortVerificationSectors: '核查时限较短的领域',
  'practice.stopOrderAtMost': '停产停业期限上限',
  'practice.powerCutNotice': '停止供电提前通知',
  'practice.expertOpinionsToLower': '降级所需专家意见',
  'practice.recurrenceWindow': '复发认定期间',
  'practice.dualReportBlocksClosing': '未双报告不得销号',
  'practice.lookBackShare': '回头看抽取比例',
  'ladder.windowReminderWd': '延期窗口关闭前几个工作日提醒',
  'ladder.progressAskedAfter': '期限过去多少还没有进展时询问',
  'ladder.rungs': '逾期阶梯 L1–L7',
  'ladder.occurrences': '直接升级的情形',
  'ladder.startWhenExtensionsUsedUp': '延期用尽后的起始级',
  'ladder.duties': '部门阶梯',
  'ladder.silence': '部门逾期一季度内依次采取的措施',
  'ladder.measures': '措施签发与答复时限',
  'sending.quietHours': '夜间不发逾期催办的时段',
  'sending.workingDaysOnly': '逾期催办只在工作日发出',
};

/** Values that no workflow reckons with: the offices act on them by hand. */
export function isKeptByHand(path: string): boolean {
  return path.startsWith('filing.');
}

/** What a value of a policy is called; its path where it has no name. */
export function nameOf(path: string): string {
  const key = /(?:^|\.)limits\.(.+)$/.exec(path)?.[1];
  const byHand = (filing as Record<string, Text>)[key ?? path.replace(/^filing\./, '')];
  if (isKeptByHand(path)) return byHand?.zh ?? path;
  return (key ? (limits as Record<string, Text>)[key]?.zh : named[path]) ?? path;
}

/** A value in a line: `3 个工作日`, `20:00 至次日 08:00`; null where it is a table of its own. */
export function valueWords(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (typeof value !== 'object' || value === null) return null;
  if ('from' in value && 'until' in value) return `${value.from} 至次日 ${value.until}`;
  return isLimit(value) ? limitLength(value).zh : null;
}
