import type { Sample, SampledCase } from './use.samples.js';

/** Whether this browser can reckon a digest at all: only on a page that came over TLS or from this machine. */
export const canDraw = globalThis.crypto?.subtle !== undefined;

/** The cases a seed draws: the lowest by SHA-256(seed ‖ sample ‖ case), as text in lower case; `ceil(share × frame)` of them. */
export async function drawAgain(
  { id, seedHex, share }: Pick<Sample, 'id' | 'seedHex' | 'share'>,
  frame: readonly Pick<SampledCase, 'caseId'>[],
): Promise<string[]> {
  const scored = await Promise.all(
    frame.map(async ({ caseId }) => ({ caseId, score: await digestOf(`${seedHex}${id}${caseId}`) })),
  );
  return scored
    .sort((one, other) => (one.score < other.score ? -1 : 1))
    .slice(0, Math.ceil(share * frame.length))
    .map(({ caseId }) => caseId);
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.toLowerCase()));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
