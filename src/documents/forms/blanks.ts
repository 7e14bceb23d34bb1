/** What stands where a fact is missing: seen on the page, found by searching, filled by hand. */
export const blank = '＿＿＿＿〔待填〕';

/** Fills the fields of one form and remembers which of the mandatory ones nobody has entered. */
export class Blanks {
  readonly #missing = new Set<string>();

  /** The value as it may be printed, or the marked blank; `label` names the field in the list of what is missing. */
  fill(label: string, value: string | null | undefined): string {
    const text = printable(value ?? '').trim();
    if (text !== '') return text;
    this.#missing.add(label);
    return blank;
  }

  get missing(): string[] {
    return [...this.#missing];
  }
}

/**
 * Text that any Chinese font can print: no control or invisible characters but line breaks, no private-use or unassigned
 * ones, no halves of pairs. What is left out would be a box on paper, or would turn the line around.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .replaceAll('\uFFFD', '');
}
