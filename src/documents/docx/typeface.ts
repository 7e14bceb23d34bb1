import type { IRunOptions } from 'docx';

/** A face of the official layout and what stands in where it is not installed; none is embedded, being others' property. */
interface Typeface {
  name: string;
  fallback: string;
}

const typefaces = {
  title: { name: '方正小标宋简体', fallback: '华文中宋' },
  body: { name: '仿宋_GB2312', fallback: '仿宋' },
  heading: { name: '黑体', fallback: 'SimHei' },
  page: { name: '宋体', fallback: 'SimSun' },
} as const satisfies Record<string, Typeface>;

const latin = 'Times New Roman';

/** GB/T 9704 sizes in half-points: 二号, 三号, 四号; 小四 for what stands in tables. */
export const size = { two: 44, three: 32, four: 28, smallFour: 24, mark: 52 } as const;

export function face(of: keyof typeof typefaces, halfPoints: number): IRunOptions {
  // The hint gives quotation marks and dashes, which both scripts know, to the Chinese face.
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: typefaces[of].name, hint: 'eastAsia' };
  return { font, size: halfPoints };
}

/** `word/fontTable.xml`: tells a word processor that lacks a face which one to take, instead of letting it choose. */
export function fontTable(): string {
  const fonts = Object.values(typefaces).map(
    ({ name, fallback }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join('')}<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font></w:fonts>`;
}
