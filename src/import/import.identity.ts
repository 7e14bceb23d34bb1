import { createHash } from 'node:crypto';
import { v5 } from 'uuid';

const batches = 'd0b1f6ec-54a5-5e0c-9a5e-6b8f8a6a2f01';
const commands = 'd0b1f6ec-54a5-5e0c-9a5e-6b8f8a6a2f02';
const cases = 'd0b1f6ec-54a5-5e0c-9a5e-6b8f8a6a2f03';

/** The id of a file's batch: the same bytes are the same batch, whatever the file is called. */
export function batchIdOf(fileSha256: string): string {
  return v5(fileSha256, batches);
}

/** The command that records a row: sent twice, it is decided once. */
export function commandIdOf(fileSha256: string, rowNo: number): string {
  return v5(`${fileSha256}:${rowNo}`, commands);
}

/** The case a row becomes. */
export function caseIdOf(fileSha256: string, rowNo: number): string {
  return v5(`${fileSha256}:${rowNo}`, cases);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
