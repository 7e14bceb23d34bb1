import { measures, rungNames } from '../../../workflows/texts/choices.js';
import { levels } from '../../../workflows/texts/levels.js';
import { limits } from '../../../workflows/texts/limits.js';
import { rungs as byDeadline } from '../../../workflows/texts/rungs.js';
import { states } from '../../../workflows/texts/states.js';
import type { Text } from '../../../workflows/texts/text.js';

/** Rungs by their own names, and by the kind of the deadline that leads to one. */
const rungs: Readonly<Record<string, Text>> = {
  R0: { zh: '申请延期最后提醒', en: 'last call for an extension' },
  R1: { zh: '进度提醒', en: 'progress reminder' },
  R2: { zh: '到期预警', en: 'due-date warning' },
  R3: { zh: '临期提醒', en: 'last reminder' },
  ...byDeadline,
  ...rungNames,
  digest: { zh: '逾期汇总', en: 'overdue digest' },
};

/** Limits of a measure for whoever signs, issues or answers it. */
const measureLimits: Readonly<Record<string, Text>> = {
  'measure.sign': { zh: '签批时限', en: 'limit for signing' },
  'measure.issue': { zh: '印发时限', en: 'limit for issuing' },
  'measure.answer': { zh: '答复时限', en: 'limit for the answer' },
};
const actingLimits: Readonly<Record<string, Text>> = { ...limits, ...measureLimits };

/** Where a measure stands. */
const measureStates: Readonly<Record<string, Text>> = {
  drafted: { zh: '待签批', en: 'to be signed' },
  signed: { zh: '待印发', en: 'to be issued' },
  issued: { zh: '待答复', en: 'to be answered' },
  done: { zh: '已办结', en: 'done' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
};

/** A code without a name is shown as it is: a notice says too little rather than nothing. */
function named(names: Readonly<Record<string, Text>>, code: string): Text {
  return names[code] ?? { zh: code, en: code };
}

export function levelName(code: string): Text {
  return named(levels, code);
}

/** A rung, or the limit of an authority whose passing led to the same. */
export function rungName(code: string): Text {
  return rungs[code] ?? named(actingLimits, code);
}

/** What the ladder opens; a kind without a name is a measure. */
export function measureName(kind: string | undefined): Text {
  return (measures as Readonly<Record<string, Text>>)[kind ?? ''] ?? { zh: '督办措施文件', en: 'measure' };
}

export function stateName(code: string): Text {
  return states['lifecycle']?.[code] ?? named(measureStates, code);
}

export function limitName(code: string): Text {
  return named(actingLimits, code);
}

/** Whether it is a limit somebody has for acting, rather than a rung of the ladder. */
export function isActingLimit(code: string): boolean {
  return code in actingLimits;
}
