import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { printable } from '../forms/blanks.js';
import { linePitch } from './page.js';
import { face, size } from './typeface.js';

const pitch = { line: linePitch, lineRule: LineRuleType.EXACT };
const twoCharacters = { firstLine: 640, firstLineChars: 200 };

type Look = Omit<IParagraphOptions, 'children' | 'text'>;

export function run(text: string, of: Parameters<typeof face>[0], halfPoints: number, colour?: string): TextRun {
  return new TextRun({ ...face(of, halfPoints), text: printable(text), ...(colour ? { color: colour } : {}) });
}

export function line(text: TextRun, look: Look = {}): Paragraph {
  return new Paragraph({ spacing: pitch, ...look, children: [text] });
}

/** Text in size three, a paragraph for each of its lines. */
export function bodyText(text: string, { align, indent }: { align: string; indent: boolean }): Paragraph[] {
  return printable(text)
    .split('\n')
    .map((part) =>
      line(run(part, 'body', size.three), {
        alignment: align === 'left' ? AlignmentType.BOTH : (align as 'right' | 'center'),
        ...(indent ? { indent: twoCharacters } : {}),
      }),
    );
}

export function headingText(text: string): Paragraph {
  return line(run(text, 'heading', size.three), { indent: twoCharacters, keepNext: true });
}

/** The title in the middle, broken nowhere by us: where it is too long the word processor breaks it. */
export function titleText(text: string): Paragraph {
  return line(run(text, 'title', size.two), {
    alignment: AlignmentType.CENTER,
    spacing: { before: linePitch, after: linePitch / 3, line: 680, lineRule: LineRuleType.EXACT },
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

/** A paragraph that takes no room: a header must not be empty, and an ordinary one would push the text down. */
export function nothing(look: Look = {}): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, ...look, children: [] });
}
