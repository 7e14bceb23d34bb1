import { describe, expect, it } from '@jest/globals';
import serialize from 'canonicalize';
import fc from 'fast-check';
import { canonical, hashOf } from './canonical.js';

const reference = serialize as unknown as (value: unknown) => string;

describe('the canonical form', () => {
  it('is that of the reference for any JSON, whatever its keys are called', () => {
    const keys = fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('__proto__', 'toString', '10', '9', '-1'));
    const { json } = fc.letrec((again) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(null, true, false, undefined, 0, -0),
        fc.array(again('json'), { maxLength: 4 }),
        fc.dictionary(keys, again('json'), { maxKeys: 6 }),
      ),
    }));
    const said = (write: (value: unknown) => unknown) => (value: unknown) => {
      try {
        return write(value);
      } catch {
        return 'none';
      }
    };
    fc.assert(
      fc.property(json, (value) => {
        expect(said(canonical)([value])).toEqual(said(reference)([value]));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not depend on the order in which keys were set', () => {
    expect(hashOf({ b: [1, { d: 1, c: '2' }], a: null })).toBe(hashOf({ a: null, b: [1, { c: '2', d: 1 }] }));
  });

  it.each([[Number.NaN], [{ n: Number.POSITIVE_INFINITY }], [undefined]])('does not exist of %p', (value) => {
    expect(() => canonical(value)).toThrow();
  });

  it('takes what knows its own JSON by that', () => {
    expect(canonical({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });
});
