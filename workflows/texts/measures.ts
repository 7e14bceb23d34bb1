import type { MeasureEvent } from '../measure/v1/measure.events.js';
import type { MeasureDraft } from '../policies/ladder.policy.js';
import { rungNames } from './choices.js';
import { limits } from './limits.js';
import type { Text, TextsOf } from './text.js';

/** What an event of a measure does, as a verb phrase that fits a button. */
export const measureEventTexts = {
  OPEN_MEASURE: { zh: '起草措施文件', en: 'draft the measure' },
  REWRITE: { zh: '修改正文', en: 'rewrite the text' },
  SIGN: { zh: '签批', en: 'sign it' },
  SEND_BACK: { zh: '退回重拟', en: 'send it back' },
  ISSUE: { zh: '印发', en: 'issue it' },
  ANSWER: { zh: '书面答复', en: 'answer it' },
  HAND_OVER: { zh: '改由现牵头部门签批', en: 'handed to the department that leads now' },
  WITHDRAW: { zh: '撤销', en: 'withdraw it' },
  MEASURE_DUE: { zh: '催办措施文件', en: 'ask for what is owed' },
} satisfies TextsOf<MeasureEvent>;

/** Where a measure stands. */
export const measurePhases = {
  drafted: { zh: '待签批', en: 'to be signed' },
  signed: { zh: '待印发', en: 'to be issued' },
  issued: { zh: '待答复', en: 'to be answered' },
  done: { zh: '已办结', en: 'done' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
} satisfies TextsOf<string>;

/** Who signs a measure. */
export const measureSigners: TextsOf<MeasureDraft['signer']> = {
  committeeOffice: { zh: '安委办负责人', en: 'head of the committee office' },
  committeeLeader: { zh: '安委会领导', en: 'leader of the committee' },
  departmentSupervisor: { zh: '牵头部门负责人', en: 'head of the lead department' },
};

/** What led to a measure: the rung, or the limit that an authority let pass. */
export function becauseText(because: string): Text {
  const rung = (rungNames as Readonly<Record<string, Text>>)[because];
  if (rung) return rung;
  const limit = (limits as Readonly<Record<string, Text>>)[because];
  return limit
    ? { zh: `${limit.zh}已过`, en: `${limit.en} has passed` }
    : { zh: '办理时限已过', en: 'a limit has passed' };
}
