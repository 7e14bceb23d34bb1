import { createHash, hash } from 'node:crypto';
import serialize from 'canonicalize';

/** Canonical JSON text（RFC 8785）of plain data: the same data always gives the same bytes. @throws on what has none */
export function canonical(value: unknown): string {
  const ordered = inOrder(value);
  const text = ordered === unordered ? slowly(value) : JSON.stringify(ordered);
  if (text === undefined) throw new TypeError('a value without canonical form');
  return text;
}

/** SHA-256 over the canonical form, in hexadecimal. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonical(value), 'hex');
}

const slowly = serialize as unknown as (input: unknown) => string | undefined;

/** Says that some object has keys it does not keep in the order they are set: array indices, and `__proto__`. */
const unordered = Symbol('unordered');

/** A copy with the keys of every object in order, so that the runtime's own writer yields the canonical form. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return unordered;
  if (typeof value !== 'object' || value === null) return value;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return unordered;
  if (Array.isArray(value)) {
    const copy = value.map(inOrder);
    return copy.includes(unordered) ? unordered : copy;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const inner = startsWithDigit(key) || key === '__proto__' ? unordered : inOrder((value as typeof copy)[key]);
    if (inner === unordered) return unordered;
    copy[key] = inner;
  }
  return copy;
}

function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The hash before a case's first line: bound to the case, so that no chain can be moved to another. */
export function genesis(caseId: string): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0x00]))
    .update(caseId)
    .digest();
}

/** The next link: SHA-256(0x01 ‖ previous ‖ line as stored). */
export function link(previous: Buffer, line: Buffer): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0x01]))
    .update(previous)
    .update(line)
    .digest();
}
