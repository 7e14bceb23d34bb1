import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderDocx } from '../../../src/documents/docx/docx.renderer.js';
import { compose, forms } from '../../../src/documents/forms/catalogue.js';
import { documentKinds } from '../../../workflows/hazard/v2/hazard.codes.js';
import { complete, joint, ofShare, sparse } from './case.facts.js';
import { partsOf, textOf, wellFormed } from './docx.reading.js';

/** Written anew by `UPDATE_GOLDEN=1` and by nothing else: a changed paper is a changed `templateVersion`. */
const rewrite = process.env['UPDATE_GOLDEN'] === '1';
const cases = [
  ...documentKinds.flatMap((kind) => [
    { kind, name: `${kind}.complete`, facts: complete },
    { kind, name: `${kind}.sparse`, facts: sparse },
  ]),
  { kind: 'assignmentSheet' as const, name: 'assignmentSheet.joint', facts: joint },
  { kind: 'assignmentSheet' as const, name: 'assignmentSheet.share', facts: ofShare },
];

describe.each(cases)('$name', ({ kind, name, facts }) => {
  const { form, missing } = compose(forms[kind], facts);
  const golden = new URL(`../../fixtures/documents/${name}.txt`, import.meta.url);

  it('says what it said, to the byte', async () => {
    const bytes = await renderDocx(form);
    const parts = partsOf(bytes);
    const page = [
      `模板版本：${forms[kind].templateVersion}`,
      `文件校验：${createHash('sha256').update(bytes).digest('hex')}`,
      `待填：${missing.join('、') || '无'}`,
      ...[...parts.keys()]
        .filter((path) => /^word\/(header|footer)\d+\.xml$/.test(path))
        .map((path) => `${path}：${textOf(parts.get(path)!)}`),
      '',
      textOf(parts.get('word/document.xml')!),
      '',
    ].join('\n');
    if (rewrite) writeFileSync(golden, page);
    expect(page).toBe(readFileSync(golden, 'utf8'));
  });

  it('is a package another program can open: every part declared, every relation led somewhere, all XML well-formed', async () => {
    const parts = partsOf(await renderDocx(form));
    const types = parts.get('[Content_Types].xml')!;
    for (const [path, xml] of parts) {
      expect(wellFormed(xml).length).toBeGreaterThan(0);
      if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const target of parts.get('word/_rels/document.xml.rels')!.matchAll(/Target="([^"]+)"/g)) {
      expect([...parts.keys()]).toContain(`word/${target[1]}`);
    }
    expect(parts.get('_rels/.rels')).toContain('word/document.xml');
  });

  it('prints nothing that a Chinese font lacks', async () => {
    const parts = partsOf(await renderDocx(form));
    const text = textOf(parts.get('word/document.xml')!);
    // GB 2312's punctuation and its hanzi block, ASCII and full-width forms; what an invented extension holds is not there.
    expect(
      [...text].filter(
        (sign) => !/[\n\x20-\x7e·—‘’“”…\u3001-\u3015\u4e00-\u9fa5\uff01-\uff5e]/u.test(sign) && sign !== '　',
      ),
    ).toEqual([]);
  });
});

describe('the sheet', () => {
  const sheetOf = async (kind: (typeof documentKinds)[number]) => {
    const parts = partsOf(await renderDocx(compose(forms[kind], complete).form));
    return { xml: parts.get('word/document.xml')!, parts };
  };

  it('of the letter is that of GB/T 9704: A4, 37 and 28 mm, 156 × 225 mm, 22 lines, mark at 30 mm', async () => {
    const { xml, parts } = await sheetOf('assignmentSheet');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain(
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="1701" w:footer="1134"',
    );
    expect(xml).toContain('w:line="579" w:lineRule="exact"');
    expect(Math.floor((16_838 - 2_098 - 1_984) / 579)).toBe(22);
    expect(xml).not.toContain('w:type="lines"');
    expect(xml).toContain('w:firstLineChars="200"');
    expect(xml).toContain('<w:titlePg/>');
    const head = [...parts].find(([path, text]) => path.startsWith('word/header') && text.includes('FF0000'))![1];
    expect(head).toContain('thickThinSmallGap');
    expect(textOf(head)).toContain('市应急管理局');
    expect([...parts.values()].some((text) => text.includes('thinThickSmallGap'))).toBe(true);
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('of the others is A4 with the same width of text', async () => {
    for (const kind of documentKinds.filter((kind) => kind !== 'assignmentSheet')) {
      const { xml } = await sheetOf(kind);
      expect(xml).toContain('w:right="1474" w:bottom="1417" w:left="1587"');
    }
  });

  it('is signed on one page with the last of its text and the day', async () => {
    const { xml } = await sheetOf('rectificationOrder');
    const from = xml.lastIndexOf('<w:p>', xml.indexOf('人民法院：'));
    const upToDay = [...xml.slice(from).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    const organ = upToDay.findIndex((paragraph) => paragraph.includes('>市应急管理局<'));
    expect(organ).toBeGreaterThan(5);
    expect(upToDay.slice(0, organ + 1).filter((paragraph) => !paragraph.includes('<w:keepNext/>'))).toEqual([]);
  });

  it('breaks a long title where its words part, and leaves a short one whole', async () => {
    const title = (xml: string) => /关于交办.*?(?=<\/w:p>)/s.exec(xml)![0];
    expect(title((await sheetOf('assignmentSheet')).xml)).toContain('<w:br/>');
    const organ = { ...complete.assigning!, name: '市商务局' };
    const short = await renderDocx(compose(forms.assignmentSheet, { ...complete, assigning: organ, level: null }).form);
    expect(textOf(partsOf(short).get('word/document.xml')!)).toContain('市商务局关于交办事故隐患整改任务的函');
    expect(title(partsOf(short).get('word/document.xml')!)).not.toContain('<w:br/>');
  });

  it('repeats the headings of a list that goes over the page', async () => {
    expect((await sheetOf('recheckOpinion')).xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('names its fonts with what may stand in for them, and embeds none', async () => {
    const { parts } = await sheetOf('assignmentSheet');
    const fonts = parts.get('word/fontTable.xml')!;
    for (const [name, fallback] of [
      ['方正小标宋简体', '华文中宋'],
      ['仿宋_GB2312', '仿宋'],
    ]) {
      expect(fonts).toContain(`<w:font w:name="${name}"><w:altName w:val="${fallback}"/>`);
    }
    expect([...parts.keys()].filter((path) => path.endsWith('.odttf'))).toEqual([]);
  });
});
