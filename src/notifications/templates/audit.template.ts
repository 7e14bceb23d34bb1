import { findings } from '../../../workflows/texts/findings.js';
import { limits } from '../../../workflows/texts/limits.js';
import { rungs } from '../../../workflows/texts/rungs.js';
import type { Text } from '../../../workflows/texts/text.js';
import { Announcement } from './announcement.js';
import { localMinute } from './local.minute.js';
import { Row } from './particulars.js';

interface Finding {
  code: string;
  kind: string | null;
  title: string | null;
  dueAtMs: number | null;
}

type Data = Readonly<Record<string, unknown>>;

/** Comes every working day whatever there is to say: when it does not come, somebody has to ask why. */
export const audit: Announcement = {
  notice: 'audit',
  subject: (data) => {
    const open = number(data['openFindings']);
    return [open === 0 ? '时限审计：一切正常' : `时限审计：${open} 项未决`, String(data['day']), firedIn(data)];
  },
  section: (data) => ({
    heading: number(data['openFindings']) === 0 ? '时限审计：一切正常' : '时限审计：请查看下列未决事项',
    story:
      `审计程序仅凭历史记录重新推算了 ${number(data['cases'])} 件案卷的全部时限，与实际触发、实际送达逐项核对。` +
      '每个工作日都会收到本邮件；哪天没有收到，请立即查问。',
    rows: rowsOf(data),
    english: [
      `Audit of ${String(data['day'])}: ${number(data['cases'])} cases reckoned anew from their history alone.`,
      `Due ${number(data['due'])}, fired ${number(data['fired']) + number(data['overtaken'])} (${number(data['overtaken'])} of them overtaken by a higher rung), missing ${number(data['missing'])}; open findings ${number(data['openFindings'])}.`,
      'This mail comes every working day: if it does not, ask why.',
    ],
  }),
};

function firedIn(data: Data): string {
  return `应触发 ${number(data['due'])} 次，已触发 ${number(data['fired']) + number(data['overtaken'])} 次`;
}

function rowsOf(data: Data): Row[] {
  const {
    owed = 0,
    delivered = 0,
    withdrawn = 0,
    underWay = 0,
    failed = 0,
  } = (data['notices'] ?? {}) as Record<string, number>;
  const found = (data['findings'] ?? []) as Finding[];
  return [
    ['期间', `${localMinute(number(data['fromMs']))} 至 ${localMinute(number(data['toMs']))}`],
    [
      '时限',
      `${firedIn(data)}（其中被更高一级越过 ${number(data['overtaken'])} 次），缺 ${number(data['missing'])} 次`,
    ],
    ['最迟', `${duration(number(data['maxMs']))}`],
    [
      '通知',
      `应送 ${owed} 份，已送达 ${delivered} 份，已不需要 ${withdrawn} 份，在途 ${underWay} 份，未送成 ${failed} 份`,
    ],
    ['未决事项', `${number(data['openFindings'])} 项`],
    ...found.map((one): Row => [findings[one.code]?.zh ?? one.code, sentenceOf(one)]),
  ];
}

function sentenceOf({ kind, title, dueAtMs }: Finding): string {
  const called: Text | undefined = kind === null ? undefined : (rungs[kind] ?? (limits as Record<string, Text>)[kind]);
  const when = dueAtMs === null ? '' : `，应在 ${localMinute(dueAtMs)}`;
  return `${title ?? '未命名隐患'}${called ? `：${called.zh}` : ''}${when}`;
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} 分 ${seconds % 60} 秒` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

function number(value: unknown): number {
  return Number(value ?? 0);
}
