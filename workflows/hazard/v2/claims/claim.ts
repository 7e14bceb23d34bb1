import type { Claim, Command, Reason } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { HazardFacts } from '../hazard.facts.js';

export type HazardClaim = Claim<HazardFacts, Rules>;
type Check = (facts: HazardFacts, command: Command, rules: Rules) => boolean;
type Params = (facts: HazardFacts, command: Command, rules: Rules) => Record<string, string | number>;

const asking =
  (asks: HazardClaim['asks']) =>
  (code: string, holds: Check, params?: Params): HazardClaim => ({
    asks,
    check: (facts, command, rules) => {
      if (holds(facts, command, rules)) return true;
      const reason: Reason = params ? { code, params: params(facts, command, rules) } : { code };
      return reason;
    },
  });

/** Claims whose reason carries their own name as code; `params` fill the sentence in the catalogue. */
export const standing = asking('standing');
export const actor = asking('actor');
export const payload = asking('payload');

/** Selects a candidate by what stands in the case or what the form chooses. */
export function branch(asks: 'standing' | 'payload', holds: Check): HazardClaim {
  return { asks, branch: true, check: (...asked) => holds(...asked) || { code: 'otherBranch' } };
}

export function filled(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim().length > 0;
}

/** The payload read as the type its DTO has already validated; an empty one while only looking at what is open. */
export function form<T>(command: Command): Partial<T> {
  return command.payload as Partial<T>;
}

export function given(list: readonly unknown[] | undefined): boolean {
  return (list ?? []).length > 0;
}
