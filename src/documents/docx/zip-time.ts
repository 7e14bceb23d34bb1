const centralEntry = 0x02_01_4b_50;
const endOfDirectory = 0x06_05_4b_50;

/** 1980-01-01 00:00, where the clock of the format begins. */
const dosDate = 0x00_21;

/**
 * Gives every entry of a ZIP archive without comment the same time, so that equal contents are equal bytes. Changes the
 * buffer in place and answers it. Throws RangeError where the buffer is no such archive.
 */
export function withFixedTimes(zip: Buffer): Buffer {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== endOfDirectory) throw new RangeError('not a ZIP archive');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== centralEntry) throw new RangeError('not a ZIP archive');
    setTime(zip, at + 12);
    setTime(zip, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function setTime(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(dosDate, at + 2);
}
