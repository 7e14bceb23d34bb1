import { inflateRawSync } from 'node:zlib';

/** The parts of a .docx by path, read with nothing of what wrote it. */
export function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left--) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + packed);
    parts.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString());
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** The names of its elements when every one that is opened is closed in order. @throws Error naming the first that is not */
export function wellFormed(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml
    .replace(/<\?[^>]*\?>/g, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (...found) => {
      const [, closes, name, , empty] = found as string[];
      if (closes && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      if (!closes) names.push(name!);
      if (!closes && !empty) open.push(name!);
      return '';
    });
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is never closed`);
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(rest)) throw new Error('loose markup');
  return names;
}

/** What the page says, a line for each paragraph, the cells of a row between bars. */
export function textOf(documentXml: string): string {
  const body = documentXml.replace(/<w:tr[ >].*?<\/w:tr>/gs, (row) => {
    const cells = [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => linesOf(cell).join(' / '));
    return `<w:p><w:r><w:t>| ${cells.join(' | ')} |</w:t></w:r></w:p>`;
  });
  return linesOf(body).join('\n');
}

function linesOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => unescaped(text!)).join(''),
  );
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => signs[entity]!);
}
