import { Zip, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  path: string;
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const shanghaiMs = 8 * 3_600_000;

/**
 * A zip archive of these entries, stored as they are: photographs do not shrink. An entry is read chunk by chunk as the
 * archive is taken, so that nothing but one chunk is held. Up to 4 GB; every entry carries `atMs` (UTC milliseconds) as the
 * wall clock of Asia/Shanghai.
 */
export async function* zipped(entries: AsyncIterable<ZipEntry>, atMs: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, content } of entries) {
    const entry = new ZipPassThrough(path);
    entry.mtime = wallClock(atMs);
    zip.add(entry);
    for await (const chunk of content) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** A date whose local fields, which the archive is given, read as in Shanghai wherever the process runs. */
function wallClock(atMs: number): Date {
  const there = new Date(atMs + shanghaiMs);
  const [year, month, day] = [there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()];
  return new Date(year, month, day, there.getUTCHours(), there.getUTCMinutes(), there.getUTCSeconds());
}
