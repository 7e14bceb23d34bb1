import { createHash } from 'node:crypto';

/** The hash of a policy or calendar document, as stored: SHA-256(0x05 ‖ text), hexadecimal. */
export function ruleHash(document: string): string {
  return createHash('sha256')
    .update(Buffer.from([0x05]))
    .update(document)
    .digest('hex');
}
