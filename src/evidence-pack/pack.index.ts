import type { Actor } from '../../workflows/kit/types.js';
import { events } from '../../workflows/texts/events.js';
import type { Text } from '../../workflows/texts/text.js';
import type { BoundFile } from '../files/files.queries.js';
import type { CaseNumber } from '../registers/numbers.queries.js';

interface Packed {
  caseId: string;
  title: string;
  numbers: readonly CaseNumber[];
  actor: Actor;
  /** UTC milliseconds. */
  nowMs: number;
  history: { sha256: string; sizeBytes: number };
  placed: readonly { path: string; file: BoundFile }[];
}

const shanghaiMs = 8 * 3_600_000;

/** The pack's directory in words, with the SHA-256 of everything in it; instants in Asia/Shanghai. */
export function packIndex({ caseId, title, numbers, actor, nowMs, history, placed }: Packed): string {
  const told = numbers.map(({ text, endedBecause }) => (endedBecause === null ? text : `${text}（已终止）`));
  const lines = [
    `证据包：${title}`,
    `案卷：${caseId}`,
    `编号：${told.join('、') || '无'}`,
    `导出：${new Date(nowMs + shanghaiMs).toISOString().slice(0, 19).replace('T', ' ')}（北京时间），${actor.unitName} ${actor.name}`,
    '',
    '核验：node verify-standalone.mjs history.jsonl（核验程序和格式说明随系统源代码提供，不需要联网）；',
    '每个文件用 sha256sum 与下列散列值比对，散列值又写在 history.jsonl 所载的各行里。',
    '',
    `history.jsonl　全部办理经过、封存证明和编号　${history.sizeBytes} 字节`,
    `  SHA-256 ${history.sha256}`,
    ...placed.flatMap(({ path, file }) => [
      `${path}　第 ${file.seq} 行“${eventName(file.event)}”所附　${file.mediaType}　${file.sizeBytes} 字节`,
      `  SHA-256 ${file.sha256}`,
    ]),
    '',
    `共 ${placed.length} 个文件。`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function eventName(event: string): string {
  return (events as Record<string, Text>)[event]?.zh ?? event;
}
