/**
 * The name under which a file is kept and offered again: without folders, control characters and what could end the
 * header's quotes; at most 200 characters.
 */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = [...last.replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')].slice(-200).join('').trim();
  return clean.replace(/^\.+/, '') || 'file';
}

/**
 * Content-Disposition with the name in UTF-8 (RFC 6266) and an ASCII one for old clients: `ascii`, or what is left of the
 * name. Pictures may be shown in place.
 */
export function contentDisposition(
  name: string,
  { inline = false, ascii = name.replace(/[^\x20-\x7e]|[%"\\]/g, '_') }: { inline?: boolean; ascii?: string } = {},
): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
