import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { columnOf } from './column.aliases.js';
import { publishedRows } from './published.row.js';
import { readTable } from './table.reader.js';
import { UnreadableFileError } from './unreadable-file.error.js';

const text = '单位名称,隐患描述,发现日期\n安泰米业,"粮仓,\n通风机未接地",2024-03-05\n\n,,\n顺达货运,货车带病上路,\n';
// "单位名称,隐患描述" and one row in GB18030, written out since Node encodes no GB18030 itself.
const gb18030 = Buffer.from('b5a5cebbc3fbb3c62cd2febbbcc3e8caf60ab0b2cca92cceb4bdd3b5d80a', 'hex');

async function descriptions(bytes: Uint8Array): Promise<string[]> {
  return publishedRows(await readTable(bytes)).map((row) => row.text('description'));
}

describe('reading a csv', () => {
  it('keeps quoted line breaks, numbers rows as a spreadsheet does and leaves blank ones out', async () => {
    const rows = publishedRows(await readTable(Buffer.from(text)));
    expect(rows.map(({ rowNo }) => rowNo)).toEqual([2, 5]);
    expect(rows[0]?.text('description')).toBe('粮仓,\n通风机未接地');
    expect(rows[0]?.verbatim).toEqual({
      单位名称: '安泰米业',
      隐患描述: '粮仓,\n通风机未接地',
      发现日期: '2024-03-05',
    });
    expect(rows[1]?.text('place')).toBe('');
    expect(rows[0]?.heading('foundOn')).toBe('发现日期');
  });

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['tabs', Buffer.from('单位名称\t隐患描述\n安泰米业\t粮仓,\n')],
  ])('%s', async (_, bytes) => expect((await descriptions(bytes))[0]).toContain('粮仓,'));

  it('GB18030', async () => expect(await descriptions(gb18030)).toEqual(['未接地']));

  it('finds the heading below a title, and keeps cells beyond it', async () => {
    const table = await readTable(
      Buffer.from('重大隐患清单,,\n序号,单位名称,隐患内容（简述）,\n1,安泰米业,未接地,备注一\n'),
    );
    expect(publishedRows(table)[0]?.verbatim).toEqual({
      序号: '1',
      单位名称: '安泰米业',
      '隐患内容（简述）': '未接地',
      列4: '备注一',
    });
  });

  it.each([
    ['no heading', Buffer.from('甲,乙\n1,2\n')],
    ['nothing', Buffer.alloc(0)],
    ['no description', Buffer.from('单位名称,整改期限\n甲,年底前\n')],
    ['broken quotes', Buffer.from('单位名称,隐患描述\n甲,"乙\n')],
    ['no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x80, 0xff])],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a broken workbook', Buffer.from('504b030400000000', 'hex')],
  ])('refuses %s', async (_, bytes) => {
    await expect(readTable(bytes)).rejects.toThrow(UnreadableFileError);
  });
});

describe('reading a workbook', () => {
  it('takes the first sheet, dates as dates, numbers as they stand', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['隐患台账', null, null, null],
            ['单位名称', '隐患描述', '发现日期', '整改期限'],
            ['安泰米业', '未接地', new Date('2024-03-05T00:00:00Z'), 20240630],
          ],
        },
      ],
    });
    const row = publishedRows(await readTable(bytes))[0];
    expect(row?.rowNo).toBe(3);
    expect(row?.text('foundOn')).toBe('2024-03-05');
    expect(row?.text('dueOn')).toBe('20240630');
  });
});

describe('headings', () => {
  it.each([
    ['*隐患基本情况（简述）', 'description'],
    ['挂牌督办：督办单位', 'supervisingUnit'],
    [' 整改\n期限 ', 'dueOn'],
    ['DESCRIPTION_ZH', 'description'],
    ['天气', undefined],
  ])('%s', (heading, column) => expect(columnOf(heading)?.column).toBe(column));

  it('prefers the better of two headings for one column', async () => {
    const table = await readTable(Buffer.from('单位地址,隐患地址,隐患描述\n沅江,草尾镇粮站,未接地\n'));
    expect(publishedRows(table)[0]?.text('place')).toBe('草尾镇粮站');
  });
});
