import type { Claim, Command, Reason } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts, Person } from '../hazard.facts.js';

export type HazardClaim = Claim<HazardFacts, Rules>;
type Check = (facts: HazardFacts, command: Command, rules: Rules) => boolean;
type Params = (facts: HazardFacts, command: Command, rules: Rules) => Record<string, string | number>;

/** A claim whose reason carries its own name as code; `params` fill the sentence in the catalogue. */
function claim(asks: HazardClaim['asks'], code: string, holds: Check, params?: Params): HazardClaim {
  return {
    asks,
    check: (facts, command, rules) => {
      if (holds(facts, command, rules)) return true;
      const reason: Reason = params ? { code, params: params(facts, command, rules) } : { code };
      return reason;
    },
  };
}

export const standing = (code: string, holds: Check, params?: Params): HazardClaim =>
  claim('standing', code, holds, params);
export const actor = (code: string, holds: Check, params?: Params): HazardClaim => claim('actor', code, holds, params);
export const payload = (code: string, holds: Check, params?: Params): HazardClaim =>
  claim('payload', code, holds, params);

/** Selects a candidate by what stands in the case. */
export function branch(asks: 'standing' | 'payload', holds: Check): HazardClaim {
  return {
    asks,
    branch: true,
    check: (facts, command, rules) => holds(facts, command, rules) || { code: 'otherBranch' },
  };
}

export function isAmong(persons: Person[], command: Command): boolean {
  return persons.some((person) => person.accountId === command.actor.accountId);
}

/** The payload read as the type its DTO has already validated; an empty one while only looking at what is open. */
export function form<T>(command: Command): Partial<T> {
  return command.payload as Partial<T>;
}

export function filled(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim().length > 0;
}
