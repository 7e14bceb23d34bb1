import { createHash } from 'node:crypto';

/** A case of the frame in its place; the lowest are drawn. */
export interface Ranked {
  caseId: string;
  rank: number;
  drawn: boolean;
}

/**
 * Draws a sample: cases stand in the order of SHA-256(seed ‖ sample id ‖ case id), all as text in hex and lower case, and
 * the first `ceil(share × frame)` are drawn. Anybody who has the seed and the frame can draw it again.
 * @param seedHex the root of the first seal taken after the sample was approved
 */
export function draw(seedHex: string, sampleId: string, frame: readonly string[], share: number): Ranked[] {
  const count = Math.ceil(share * frame.length);
  return frame
    .map((caseId) => ({ caseId, score: scoreOf(seedHex + sampleId + caseId) }))
    .sort((one, other) => (one.score < other.score ? -1 : 1))
    .map(({ caseId }, index) => ({ caseId, rank: index + 1, drawn: index < count }));
}

function scoreOf(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('hex');
}
