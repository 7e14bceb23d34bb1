import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, string } from 'fast-check';
import { creditCodeCheckCharacter, isCreditCode } from './credit-code.js';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const first17 = string({ unit: constantFrom(...alphabet), minLength: 17, maxLength: 17 });

describe('isCreditCode', () => {
  it('knows the example of the standard', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
  });

  it('refuses a wrong check character, letters the code does not use, lower case and other lengths', () => {
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(isCreditCode('91350100I000100Y43')).toBe(false);
    expect(isCreditCode('91350100m000100y43')).toBe(false);
    expect(isCreditCode('91350100M000100Y4')).toBe(false);
    expect(isCreditCode('')).toBe(false);
  });

  it('holds for every 17 characters with their own check character and for no other', () => {
    assert(
      property(first17, constantFrom(...alphabet), (body, last) => {
        const check = creditCodeCheckCharacter(body);
        expect(isCreditCode(body + check)).toBe(true);
        expect(isCreditCode(body + last)).toBe(last === check);
      }),
    );
  });

  it('notices any single wrong character', () => {
    assert(
      property(first17, integer({ min: 0, max: 16 }), constantFrom(...alphabet), (body, place, other) => {
        const code = body + creditCodeCheckCharacter(body);
        const changed = code.slice(0, place) + other + code.slice(place + 1);
        expect(isCreditCode(changed)).toBe(changed === code);
      }),
    );
  });
});
