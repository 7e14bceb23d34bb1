import type { Reason } from '../kit/types.js';
import { eventText } from './event.text.js';
import { facts } from './facts.js';
import { reasons } from './reasons.js';
import type { Text } from './text.js';

export interface Spoken extends Text {
  code: string;
}

/** A code of a newer build, met by an older one: say that it was refused rather than fail while saying why. */
const unknownReason: Text = { zh: '不符合办理条件', en: 'A condition for this is not met' };

/** Parameters that are codes themselves are said by their names; the rest stand as they are. */
const named: Record<string, (value: string) => Text> = {
  event: eventText,
  facts: (codes) => {
    const names = codes.split(',').map((code) => facts[code] ?? { zh: code, en: code });
    return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
  },
};

/**
 * Turns a refusal into what people read.
 * @returns the code unchanged, with one Chinese and one English sentence, parameters filled in
 */
export function speak({ code, params = {} }: Reason): Spoken {
  const sentence = reasons[code] ?? unknownReason;
  return { code, zh: fill(sentence, params, 'zh'), en: fill(sentence, params, 'en') };
}

function fill(sentence: Text, params: NonNullable<Reason['params']>, language: keyof Text): string {
  return sentence[language].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(params[name] ?? '');
    return named[name]?.(value)[language] ?? value;
  });
}
