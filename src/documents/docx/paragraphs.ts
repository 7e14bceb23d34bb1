import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { printable } from '../forms/blanks.js';
import { linePitch, typeWidth } from './page.js';
import { face, size } from './typeface.js';

const pitch = { line: linePitch, lineRule: LineRuleType.EXACT };
const twoCharacters = { firstLine: 640, firstLineChars: 200 };

export type Look = Omit<IParagraphOptions, 'children' | 'text'>;

export function run(text: string, of: Parameters<typeof face>[0], halfPoints: number, more: IRunOptions = {}): TextRun {
  return new TextRun({ ...face(of, halfPoints), text: printable(text), ...more });
}

export function line(text: TextRun, look: Look = {}): Paragraph {
  return new Paragraph({ spacing: pitch, ...look, children: [text] });
}

/** Text in size three, a paragraph for each of its lines. */
export function bodyText(text: string, { align, indent }: { align: string; indent: boolean }, look: Look): Paragraph[] {
  return printable(text)
    .split('\n')
    .map((part) =>
      line(run(part, 'body', size.three), {
        ...look,
        alignment: align === 'left' ? AlignmentType.BOTH : (align as 'right' | 'center'),
        ...(indent ? { indent: twoCharacters } : {}),
      }),
    );
}

export function headingText(text: string): Paragraph {
  return line(run(text, 'heading', size.three), { indent: twoCharacters, keepNext: true });
}

/** Characters of a title in one line: 156 mm by 22 points. */
const titleWidth = 20;

/** The title in the middle, in one line where it fits, broken where its words part（GB/T 9704 7.3.1）where it does not. */
export function titleText(text: string): Paragraph {
  const parts = text.length - 1 > titleWidth ? text.split('\n') : [text.replace('\n', '')];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: linePitch, after: linePitch / 3, line: 680, lineRule: LineRuleType.EXACT },
    children: parts.map((part, n) => run(part, 'title', size.two, n > 0 ? { break: 1 } : {})),
  });
}

/** Two short texts of a form's head, one at either margin. */
export function twoEnds(left: string, right: string): Paragraph {
  return new Paragraph({
    spacing: pitch,
    tabStops: [{ type: TabStopType.RIGHT, position: typeWidth }],
    children: [
      run(left, 'body', size.four),
      new TextRun({ ...face('body', size.four), children: [new Tab()] }),
      run(right, 'body', size.four),
    ],
  });
}

/** Organ and day under each other at the right, the day four characters in; the space above is the seal's. */
export function closingText(organ: string, day: string): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, keepNext: true, keepLines: true };
  return [
    line(run(organ, 'body', size.three), {
      ...right,
      indent: { right: 640 },
      spacing: { ...pitch, before: 2 * linePitch },
    }),
    line(run(day, 'body', size.three), { ...right, keepNext: false, indent: { right: 1_280 } }),
  ];
}

/** What stands above and below a table: two that touch would be one, and a sheet must not end in one. */
export function gap(look: Look = {}): Paragraph {
  return new Paragraph({ spacing: { line: 140, lineRule: LineRuleType.EXACT }, ...look, children: [] });
}

/** A paragraph that takes no room: a header must not be empty, and an ordinary one would push the text down. */
export function nothing(look: Look = {}): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, ...look, children: [] });
}
