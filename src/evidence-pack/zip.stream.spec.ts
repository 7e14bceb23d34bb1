import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type ZipEntry, zipped } from './zip.stream.js';

const atMs = Date.parse('2026-03-02T10:00:00+08:00');

describe('zipped', () => {
  it('keeps what it was given, by its name', async () => {
    async function* entries(): AsyncGenerator<ZipEntry> {
      yield { path: 'files/照片 1.jpg', content: [Buffer.from('一'), Buffer.from('二')] };
      yield { path: 'empty.txt', content: [] };
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipped(entries(), atMs)) chunks.push(chunk);
    const found = unzipSync(new Uint8Array(Buffer.concat(chunks)));
    expect(Object.keys(found)).toEqual(['files/照片 1.jpg', 'empty.txt']);
    expect(Buffer.from(found['files/照片 1.jpg']!).toString()).toBe('一二');
  });

  it('reads on only as it is taken', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield new Uint8Array(1_000);
      }
    }
    async function* entries(): AsyncGenerator<ZipEntry> {
      yield { path: 'large.bin', content: endless() };
    }
    const archive = zipped(entries(), atMs);
    for (let n = 0; n < 50; n++) await archive.next();
    expect(read).toBeLessThanOrEqual(50);
    await archive.return(undefined);
  });
});
