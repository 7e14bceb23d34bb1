import { describe, expect, it } from '@jest/globals';
import { reasons } from '../../../workflows/texts/reasons.js';
import { reasonField, reasonFields } from './reason.fields.js';

describe('where a refusal can be mended', () => {
  it('is known only for refusals there are', () => {
    expect(Object.keys(reasonFields).filter((code) => !(code in reasons))).toEqual([]);
  });

  it('is the first field of the form that can', () => {
    expect(reasonField('namesUnit', ['townUnitId'])).toBe('townUnitId');
    expect(reasonField('namesUnit', ['title'])).toBeNull();
    expect(reasonField('ofTomorrow', ['title'])).toBeNull();
  });
});
