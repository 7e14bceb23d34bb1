import type { LocalDate } from '../../../workflows/calendar.js';
import type { OfficerFact } from '../document.facts.js';
import type { Blanks } from './blanks.js';

/** Numerals and no leading zeros, as dates stand in official papers: `2026年7月5日`（GB/T 9704）. */
export function chineseDay(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The minute in Asia/Shanghai of an instant in UTC milliseconds: `2026年7月5日9时05分`. */
export function chineseMinute(instantMs: number): string {
  const local = new Date(instantMs + 8 * 3_600_000).toISOString();
  return `${chineseDay(local.slice(0, 10))}${Number(local.slice(11, 13))}时${local.slice(14, 16)}分`;
}

/** 分 as 万元 without trailing zeros: 3_000_000 is `3`. */
export function tenThousandYuan(fen: number): string {
  return String(Number((fen / 1_000_000).toFixed(6)));
}

/**
 * Officers by name and certificate, one a line; at least two, since nobody enforces alone（安全生产法第六十七条）: whoever is
 * not known stands as a blank.
 */
export function officerLines(blanks: Blanks, known: OfficerFact[]): string[] {
  const rows: (OfficerFact | null)[] = known.length < 2 ? [...known, ...[null, null].slice(known.length)] : known;
  return rows.map((officer, n) => {
    const name = blanks.fill(`执法人员${n + 1}姓名`, officer?.name);
    return `${name}（执法证号：${blanks.fill(`执法人员${n + 1}证号`, officer?.certificateNo)}）`;
  });
}

/** A place to sign by hand. */
export const signHere = '签名：＿＿＿＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日';

/** Where two officers write down that somebody would not sign, and why. */
export const refusalLabel = '拒绝签名的原因\n（两名执法人员签注）';
export const writeHere = '＿＿＿＿＿＿＿＿＿＿＿＿';
