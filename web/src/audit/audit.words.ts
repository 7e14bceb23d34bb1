import { limits } from '../../../workflows/texts/limits.js';
import { rungs } from '../../../workflows/texts/rungs.js';
import type { Text } from '../../../workflows/texts/text.js';
import type { Schemas } from '../api/client.js';

/** `41 秒`, `3 分 20 秒`, `2 小时 5 分`, `14 天`. */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 48 * 60) return `${Math.floor(minutes / 60 / 24)} 天`;
  return minutes < 60 ? `${minutes} 分 ${seconds % 60} 秒` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

/** What a kind of deadline is called. */
export function kindWords(kind: string): string {
  return (rungs[kind] ?? (limits as Record<string, Text>)[kind])?.zh ?? '办理时限';
}

/** The auditor's line in full words. */
export function lineWords({ due, fired, missing, maxMs, openFindings }: Schemas['AuditLine']): string {
  const late = maxMs === null ? '' : `，最迟 ${durationWords(maxMs)}`;
  const lack = missing > 0 ? `，缺 ${missing.toLocaleString('zh-CN')} 次` : '';
  const open = openFindings > 0 ? `；${openFindings} 项发现未决` : '；没有未决发现';
  return `最近三十天应触发 ${due.toLocaleString('zh-CN')} 次，已触发 ${fired.toLocaleString('zh-CN')} 次${lack}${late}${open}。`;
}
