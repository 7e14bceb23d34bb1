import type { Audience } from '../../workflows/kit/types.js';
import { type Chain, unitOf } from './audience.js';

export type ReadChain = (audience: Audience) => Promise<Chain>;

/**
 * Reads who sits where once for each unit or person, however many notices are for them: good for one transaction or one
 * answer, in which nobody’s post may change. What could not be read is asked again.
 */
export function readOnce(read: ReadChain): ReadChain {
  const known = new Map<string, Promise<Chain>>();
  return (audience) => {
    const key = keyOf(audience);
    const chain = known.get(key) ?? read(audience);
    known.set(key, chain);
    chain.catch(() => known.delete(key));
    return chain;
  };
}

/** What is read for an audience: the chain of its unit, of a person too, or of every member unit. */
function keyOf(audience: Audience): string {
  if (audience.post === 'memberUnits') return audience.post;
  return audience.post === 'person' ? `person ${audience.accountId} ${unitOf(audience)}` : String(unitOf(audience));
}
