import { isMembers } from './shape.check.js';

/** A document changed by a patch（RFC 7386）: members replace members, null takes one away, everything else is replaced whole. */
export function patched(document: unknown, patch: unknown): unknown {
  if (!isMembers(patch)) return patch;
  const into: Record<string, unknown> = isMembers(document) ? { ...document } : {};
  for (const [name, part] of Object.entries(patch)) {
    if (part === null) delete into[name];
    else into[name] = name === 'value' ? part : patched(into[name], part);
  }
  return into;
}
