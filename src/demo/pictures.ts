import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** What a picture shows: how it was, how it is, or a paper. */
export type PictureKind = 'before' | 'after' | 'paper';

const width = 480;
const height = 360;

/** The two characters 示例 as strokes: no machine needs a Chinese font for them. */
const label =
  'M12 14H52 M4 30H60 M32 30V60L24 54 M16 40L6 54 M48 40L58 54 M92 8L78 34 M86 22V62 M98 14H122 M108 14L96 36H116 ' +
  'M114 26L98 56 M102 38L110 46 M128 18V46 M140 8V60L132 56';

const marks: Record<PictureKind, string> = {
  before:
    '<path d="M240 60L340 230H140Z" fill="#f6c344" stroke="#8a5a00" stroke-width="8"/><path d="M240 115V175M240 195V208" stroke="#8a5a00" stroke-width="14"/>',
  after:
    '<circle cx="240" cy="150" r="92" fill="#5aa469" stroke="#2c6e3a" stroke-width="8"/><path d="M195 150L228 185L290 115" fill="none" stroke="#fff" stroke-width="16"/>',
  paper:
    '<rect x="150" y="40" width="180" height="230" fill="#fff" stroke="#667"/><path d="M172 80H308M172 110H308M172 140H308M172 170H308M172 200H260" stroke="#889" stroke-width="6"/><circle cx="290" cy="230" r="24" fill="none" stroke="#c33" stroke-width="5"/>',
};

const grounds: Record<PictureKind, string> = { before: '#f3e3d3', after: '#dcebe0', paper: '#e6e8ee' };

/** A plain drawing that says 示例 and looks like no photograph; `tint` (0 to 359) tells the sectors apart. A PNG. */
export function drawExample(kind: PictureKind, tint: number): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${grounds[kind]}"/>
    <rect y="300" width="100%" height="60" fill="hsl(${tint},35%,55%)"/>
    ${marks[kind]}
    <g transform="translate(190 302) scale(0.66)" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round"><path d="${label}"/></g>
  </svg>`;
  return sharp(Buffer.from(drawing)).png({ palette: true }).toBuffer();
}

/** A hue of its own for each name. */
export function tintOf(name: string): number {
  return createHash('sha256').update(name).digest().readUInt16BE(0) % 360;
}
