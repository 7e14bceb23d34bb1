import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';

/** What may be kept as evidence, told by the content: a name or a header can say anything. */
const allowed: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** A picture of more pixels is no photograph but an attack on whoever decodes it. */
export const pixelLimit = 100_000_000;

export function isImage(mediaType: string): boolean {
  return mediaType.startsWith('image/');
}

/** The media type of the file at this path by its content; null where it is none we keep or a picture nobody can open. */
export async function mediaTypeOf(path: string): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (!found || !allowed.has(found.mime)) return null;
  return isImage(found.mime) && !(await opens(path)) ? null : found.mime;
}

async function opens(path: string): Promise<boolean> {
  const { width, height } = await sharp(path)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  return width > 0 && height > 0 && width * height <= pixelLimit;
}
