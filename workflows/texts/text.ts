/** One sentence or name in the two languages people read here; Chinese comes first. */
export interface Text {
  zh: string;
  en: string;
}

/** Texts by code, checked by the compiler: a code without a text, or a text for nothing, does not build. */
export type TextsOf<Code extends string> = Record<Code, Text>;
