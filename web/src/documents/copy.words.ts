import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import type { Copy, Paper } from './use.documents.js';

/** The paper as it is told from others of the case: a co-unit's sheet by the unit it goes to. */
export function paperName({ zh, share }: Pick<Paper, 'zh' | 'share'>): string {
  return share ? `${zh}（${share.unit?.name ?? '配合单位'}）` : zh;
}

/** How far an issued copy is: signed by whom, refused, or still to be signed. */
export function copyStanding({ signatures, refusals, scans }: Copy): string {
  const signed = signatures.map(({ signerName, signerPost }) => `${signerName}（${signerPost}）`);
  const said = [
    signed.length > 0 && `已由${signed.join('、')}签署`,
    ...refusals.map(({ reason }) => `拒签：${reason}`),
    scans.length > 0 && '扫描件已上传',
  ].filter(Boolean);
  return said.length > 0 ? said.join('；') : '等签署';
}

/** Whether a copy still waits for a signature or a refusal. */
export function isUnsigned({ signatures, refusals }: Copy): boolean {
  return signatures.length === 0 && refusals.length === 0;
}

/** `2026年12月4日（周五）出具的责令限期整改指令书`, so that one copy is told from another. */
export function copyName(paperName: string, { issuedAtMs }: Copy): string {
  return `${dayWords(localDay(issuedAtMs))}出具的${paperName}`;
}
