import { levels } from '../../../workflows/texts/levels.js';
import { limits } from '../../../workflows/texts/limits.js';
import { states } from '../../../workflows/texts/states.js';
import type { Text } from '../../../workflows/texts/text.js';

const rungs: Record<string, Text> = {
  R0: { zh: '申请延期最后提醒', en: 'last call for an extension' },
  R1: { zh: '进度提醒', en: 'progress reminder' },
  R2: { zh: '到期预警', en: 'due-date warning' },
  R3: { zh: '临期提醒', en: 'last reminder' },
  L1: { zh: '逾期催办', en: 'overdue urging' },
  L2: { zh: '督办', en: 'supervision letter' },
  L3: { zh: '通报', en: 'bulletin' },
  L4: { zh: '约谈', en: 'interview' },
  L5: { zh: '挂牌督办', en: 'public listing' },
  L6: { zh: '停产整顿、执法处置', en: 'stop and enforcement' },
  L7: { zh: '责任倒查、问责移送', en: 'referral for accountability' },
  digest: { zh: '逾期汇总', en: 'overdue digest' },
};

/** A code without a name is shown as it is: a notice says too little rather than nothing. */
function named(names: Readonly<Record<string, Text>>, code: string): Text {
  return names[code] ?? { zh: code, en: code };
}

export function levelName(code: string): Text {
  return named(levels, code);
}

export function rungName(code: string): Text {
  return named(rungs, code);
}

export function stateName(code: string): Text {
  return named(states['lifecycle'] ?? {}, code);
}

export function limitName(code: string): Text {
  return named(limits, code);
}

/** Whether it is a limit somebody has for acting, rather than a rung of the ladder. */
export function isActingLimit(code: string): boolean {
  return code in limits;
}
