import { columnOf } from '../reading/column.aliases.js';
import type { PublishedRow } from '../reading/published.row.js';

/** Why a row is put aside instead of becoming a case. */
export type ParkingReason =
  | 'EMPTY_DESCRIPTION'
  | 'NAMES_NO_CONDITION'
  | 'REPEATED_HEADING'
  | 'TOTAL'
  | 'SECTION_HEADING';

export const parkingReasons: Record<ParkingReason, string> = {
  EMPTY_DESCRIPTION: '没有写隐患情况 / the description is empty',
  NAMES_NO_CONDITION: '隐患情况栏没有写出任何情况 / the description names no condition',
  REPEATED_HEADING: '重复的表头 / a repeated heading',
  TOTAL: '合计行 / a total',
  SECTION_HEADING: '分节标题 / a section heading',
};

const total = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|累\s*计|总\s*数)(?:$|[：:（(\d\s])/;
const section = /^[（(]?[一二三四五六七八九十]+[）)、.．]\s*\S{0,12}(?:领域|行业|类|方面|部分)$/;
const nothing = /^(?:无|暂无|没有|未发现(?:问题|隐患|安全隐患|重大隐患|重大事故隐患)?)[。.]?$/;

/**
 * Whether the row describes no hazard at all. A poor description ("重大火灾隐患") is still one: it becomes a case.
 * @returns the reason, or null for a row that describes something
 */
export function reasonToPark(row: PublishedRow): ParkingReason | null {
  const description = row.text('description');
  const cells = Object.values(row.verbatim).filter((cell) => cell !== '');
  if (cells.length > 1 && cells.every((cell) => columnOf(cell))) return 'REPEATED_HEADING';
  if (cells.slice(0, 2).some((cell) => total.test(cell)) && !describes(description)) return 'TOTAL';
  if (total.test(description)) return 'TOTAL';
  if (description === '') return 'EMPTY_DESCRIPTION';
  if (columnOf(description)) return 'REPEATED_HEADING';
  if (section.test(description)) return 'SECTION_HEADING';
  return describes(description) ? null : 'NAMES_NO_CONDITION';
}

function describes(text: string): boolean {
  return /\p{L}/u.test(text) && !/^[\d.,\s]*[项家处起条个]?$/.test(text) && !nothing.test(text) && !total.test(text);
}
