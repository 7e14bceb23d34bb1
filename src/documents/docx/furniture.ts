import { AlignmentType, BorderStyle, Footer, Header, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import type { Form } from '../forms/form.js';
import { redLine } from './page.js';
import { line, nothing, run } from './paragraphs.js';
import { face, size } from './typeface.js';

const red = 'FF0000';

/** The head of a letter: the organ's name in red and under it a double line, the thick one above. */
export function letterHead({ organ }: Form): Header {
  return new Header({
    children: [
      line(run(organ, 'title', size.mark, { color: red }), {
        alignment: AlignmentType.CENTER,
        spacing: { line: 720, lineRule: LineRuleType.EXACT, after: 227 },
      }),
      nothing({
        indent: redLine,
        border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, color: red, size: 24, space: 0 } },
      }),
    ],
  });
}

/** The foot of a letter's first page: the same line the other way round, and no number. */
export function letterFoot(): Footer {
  return new Footer({
    children: [
      nothing({
        indent: redLine,
        border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, color: red, size: 24, space: 0 } },
      }),
    ],
  });
}

export function noHead(): Header {
  return new Header({ children: [nothing()] });
}

/** `— 1 —`, 7 mm and a little below the text, at the outer edge of the sheet: odd pages right, even pages left, one character in. */
export function pageNumber(side: 'odd' | 'even'): Footer {
  const number = new TextRun({ ...face('page', size.four), children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: 280 } : { left: 280 },
        spacing: { line: 400, lineRule: LineRuleType.EXACT },
        children: [number],
      }),
    ],
  });
}
