import { UnreadableFileError } from './unreadable-file.error.js';

/** UTF-8 is tried first: text in GB18030 is practically never valid UTF-8, while the reverse is common. */
const candidates = ['utf-8', 'gb18030'];

/**
 * The text of a file whose encoding nobody names: UTF-16 by its mark, else UTF-8 (with or without mark), else GB18030.
 * @throws UnreadableFileError when it is none of them
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new UnreadableFileError('文件不是 UTF-8 或 GB18030 文本 / the file is neither UTF-8 nor GB18030 text');
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws for one reason only: these bytes are not of its encoding.
    return null;
  }
}
