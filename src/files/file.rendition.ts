import sharp, { type Sharp } from 'sharp';
import { pixelLimit } from './file.kind.js';

const thumbnailSide = 480;

/** A small JPEG of the picture, upright and without any of its metadata. */
export function thumbnailOf(path: string): Promise<Buffer> {
  return upright(path)
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** The picture in full size and its own format without place, time and device of the camera. */
export function withoutMetadata(path: string): Promise<Buffer> {
  return upright(path).toBuffer();
}

/** Metadata goes with re-encoding; the turn it asked for is carried out first. */
function upright(path: string): Sharp {
  return sharp(path, { limitInputPixels: pixelLimit }).autoOrient();
}
