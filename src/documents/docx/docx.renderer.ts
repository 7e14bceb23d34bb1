import { Document, type FileChild, Packer } from 'docx';
import type { Block } from '../forms/block.js';
import type { Form } from '../forms/form.js';
import { letterFoot, letterHead, noHead, pageNumber } from './furniture.js';
import { formPage, letterPage } from './page.js';
import { bodyText, closingText, gap, headingText, line, run, titleText, twoEnds } from './paragraphs.js';
import { ruledTable, signatureTable } from './table.js';
import { fontTable, size } from './typeface.js';
import { withFixedTimes } from './zip-time.js';

/** Without author and times: who issued it and when is the history's to say, and equal forms must be equal bytes. */
const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** The form as a .docx; the same form gives the same bytes, whenever and wherever. */
export async function renderDocx(form: Form): Promise<Buffer> {
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...sectionOf(form), children: [...headOf(form), ...form.blocks.flatMap(childrenIn)] }],
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return withFixedTimes(bytes);
}

function sectionOf(form: Form) {
  const footers = { default: pageNumber('odd'), even: pageNumber('even') };
  if (form.layout !== 'letter') return { properties: formPage, footers };
  const blank = noHead();
  return {
    properties: letterPage,
    headers: { first: letterHead(form), default: blank, even: noHead() },
    footers: { ...footers, first: letterFoot() },
  };
}

/** In a letter the organ stands in the head and the number at the margin; a document carries both above its text, a form on its table. */
function headOf({ layout, organ, title, number }: Form): FileChild[] {
  const numbered = line(run(number, 'body', size.three), { alignment: layout === 'letter' ? 'left' : 'right' });
  if (layout === 'letter') return [numbered, titleText(title)];
  if (layout === 'form') return [titleText(title), twoEnds(`填报单位：${organ}`, `编号：${number}`)];
  return [line(run(organ, 'title', size.three), { alignment: 'center' }), titleText(title), numbered];
}

/** Nobody signs a page that says nothing: the last of the text goes with the signatures. */
function childrenIn(block: Block, n: number, all: Block[]): FileChild[] {
  return childrenOf(block, { keepNext: all[n + 1]?.kind === 'signatures' });
}

function childrenOf(block: Block, look: { keepNext: boolean }): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return bodyText(block.text, block, look);
    case 'heading':
      return [headingText(block.text)];
    case 'table':
      return [gap(), ruledTable(block.widths, block.rows), gap()];
    case 'signatures':
      return [gap({ keepNext: true }), signatureTable(block.rows), gap({ keepNext: true })];
    case 'closing':
      return closingText(block.organ, block.day);
  }
}
