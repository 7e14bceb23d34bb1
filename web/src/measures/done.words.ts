import { limitWords } from '../time/calendar.words.js';
import type { Measure } from './use.measures.js';

type Said = Pick<Measure, 'againstName' | 'signerZh' | 'phase' | 'limitAtMs'>;

/** Who hears of an act; nobody where nothing was sent. */
const told: Record<string, (measure: Said) => string> = {
  SIGN: () => '安委办',
  SEND_BACK: () => '安委办',
  ISSUE: ({ againstName }) => `${againstName}负责人、安委办`,
  ANSWER: ({ signerZh }) => (signerZh.includes('安委办') ? signerZh : `${signerZh}、安委办`),
  WITHDRAW: ({ signerZh }) => signerZh,
};

export function toldWords(event: string, measure: Said): string {
  const who = told[event]?.(measure);
  return who ? `已通知 ${who}，邮件随后送达` : '不另行通知；签批人看到的是改过的正文';
}

/** Whom the measure waits for now and until when; what it came to where it waits for nobody. */
export function nextWords({ phase, againstName, signerZh, limitAtMs }: Said): string {
  const waits: Record<string, string> = {
    drafted: `接下来等${signerZh}签批`,
    signed: '接下来等安委办编号印发',
    issued: limitAtMs === null ? '已送对象单位，不要求书面答复' : `接下来等${againstName}书面答复`,
    done: '已办结，不需要再办理',
    withdrawn: '已撤销，不再签批、不再印发',
  };
  const until = limitAtMs === null ? '' : `，限于 ${limitWords(limitAtMs)}`;
  return `${waits[phase] ?? '接下来看“现在”一栏'}${until}`;
}
