import { describe, expect, it } from '@jest/globals';
import { publishedRows } from '../reading/published.row.js';
import { readTable } from '../reading/table.reader.js';
import { reasonToPark } from './parking.rule.js';

async function judge(...cells: string[]): Promise<string | null> {
  const table = await readTable(Buffer.from(`序号,单位名称,隐患描述,整改期限\n${cells.join(',')}\n`));
  const row = publishedRows(table)[0];
  return row ? reasonToPark(row) : 'no row';
}

describe('parking', () => {
  it.each([
    ['EMPTY_DESCRIPTION', '1', '安泰米业', '', ''],
    ['REPEATED_HEADING', '序号', '单位名称', '隐患描述', '整改期限'],
    ['REPEATED_HEADING', '', '企业名称', '隐患内容', ''],
    ['TOTAL', '合计', '', '12', ''],
    ['TOTAL', '', '小 计', '', ''],
    ['TOTAL', '', '', '合计（12 项）', ''],
    ['TOTAL', '总计', '18家', '25项', ''],
    ['SECTION_HEADING', '', '', '一、消防领域', ''],
    ['NAMES_NO_CONDITION', '1', '安泰米业', '/', ''],
    ['NAMES_NO_CONDITION', '1', '安泰米业', '无', ''],
    ['NAMES_NO_CONDITION', '1', '安泰米业', '未发现隐患', ''],
    ['NAMES_NO_CONDITION', '1', '安泰米业', '3', ''],
  ])('%s', async (reason, ...cells) => expect(await judge(...cells)).toBe(reason));

  it.each([
    ['1', '安泰米业', '重大火灾隐患', ''],
    ['', '', '粮仓通风机未接地', ''],
    ['1', '合计百货店', '疏散通道被堵', ''],
    ['2', '安泰米业', '无消防设施', ''],
    ['3', '安泰米业', '4处防火门损坏', ''],
  ])('keeps a row that describes something: %s %s %s', async (...cells) => expect(await judge(...cells)).toBeNull());
});
