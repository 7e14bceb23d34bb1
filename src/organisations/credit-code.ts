const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = Array.from({ length: 17 }, (_, place) => 3 ** place % 31);

/**
 * The 18th character of a unified social credit code for its first 17 (GB 32100-2015: weights 3^i mod 31).
 * Gives null where they are not 17 characters of the code's alphabet, which knows no I, O, S, V, Z.
 */
export function creditCodeCheckCharacter(first17: string): string | null {
  if (first17.length !== 17) return null;
  let sum = 0;
  for (const [place, character] of [...first17].entries()) {
    const value = alphabet.indexOf(character);
    const weight = weights[place];
    if (value < 0 || weight === undefined) return null;
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null;
}

/** Whether this is a well-formed unified social credit code: 18 upper-case characters, the last of them right. */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCodeCheckCharacter(code.slice(0, 17)) === code[17];
}
