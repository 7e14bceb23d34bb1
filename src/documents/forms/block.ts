/** One cell; a line break in its text begins a new paragraph. */
export interface Cell {
  text: string;
  label?: true;
  /** How many columns it covers. */
  span?: number;
}

type Align = 'left' | 'right' | 'center';

export type Block =
  | { kind: 'paragraph'; text: string; align: Align; indent: boolean }
  | { kind: 'heading'; text: string }
  /** `widths` are shares of the width between the margins, together 100. */
  | { kind: 'table'; widths: number[]; rows: Cell[][] }
  /** Rows to be signed by hand: high enough to write in, and on one page with what follows. */
  | { kind: 'signatures'; rows: Cell[][] }
  /** The name of the organ and the day, with room for the seal over both. */
  | { kind: 'closing'; organ: string; day: string };

/** Running text, its first line set in by two characters. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, align: 'left', indent: true };
}

/** A line that begins at the margin, like the name of whom a letter goes to. */
export function flush(text: string): Block {
  return { kind: 'paragraph', text, align: 'left', indent: false };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function table(widths: number[], rows: Cell[][]): Block {
  return { kind: 'table', widths, rows };
}

export function signatures(rows: Cell[][]): Block {
  return { kind: 'signatures', rows };
}

export function closing(organ: string, day: string): Block {
  return { kind: 'closing', organ, day };
}

export function label(text: string): Cell {
  return { text, label: true };
}

export function value(text: string, span = 1): Cell {
  return span > 1 ? { text, span } : { text };
}
