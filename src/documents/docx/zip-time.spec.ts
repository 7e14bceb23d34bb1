import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { withFixedTimes } from './zip-time.js';

describe('withFixedTimes', () => {
  it('leaves no trace of when it was made', async () => {
    const made = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('一')] }] }));
    const zip = withFixedTimes(await made());
    const times: number[] = [];
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
      times.push(zip.readUInt32LE(at + 12), zip.readUInt32LE(zip.readUInt32LE(at + 42) + 10));
    }
    expect(times.length).toBeGreaterThan(20);
    expect(new Set(times)).toEqual(new Set([0x00_21_00_00]));
  });

  it('refuses what is no archive', () => {
    expect(() => withFixedTimes(Buffer.alloc(40))).toThrow(RangeError);
  });
});
