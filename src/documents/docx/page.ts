import type { ISectionPropertiesOptions } from 'docx';

/** A4, in twips (1/1440 inch; 1 mm is 56.69). */
const paper = { width: 11_906, height: 16_838 };

/**
 * GB/T 9704 5.2: head 37 mm, binding edge 28 mm, type area 156 × 225 mm with 22 lines of 28 characters. The lines are of
 * exact height; a document grid would say it twice, and some programs would then stretch titles and tables to it.
 */
const official = { top: 2_098, left: 1_587, right: 1_474, bottom: 1_984 };
export const linePitch = 579;

/** Width between the margins: 156 mm. */
export const typeWidth = paper.width - official.left - official.right;

/** Where the red lines of a letter lie: 170 mm wide in the middle of the sheet, so 8 and 6 mm beyond the margins. */
export const redLine = { left: -454, right: -340 };

/** A letter（GB/T 9704 10.1）: its mark 30 mm, its lower line 20 mm from the edge; no page number on the first page. */
export const letterPage: ISectionPropertiesOptions = {
  titlePage: true,
  page: { size: paper, margin: { ...official, header: 1_701, footer: 1_134 } },
};

/**
 * Enforcement documents and forms have layouts of their own; the sheet and the width of the text are the same. With 25 mm at
 * head and foot an ordinary form is one page.
 */
export const formPage: ISectionPropertiesOptions = {
  page: { size: paper, margin: { ...official, top: 1_417, bottom: 1_417, header: 851, footer: 567 } },
};
