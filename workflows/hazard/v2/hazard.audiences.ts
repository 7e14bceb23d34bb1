import type { Audience } from '../../kit/types.js';
import { audiences as firstAudiences } from '../v1/hazard.audiences.js';
import type { HazardFacts as FirstHazardFacts } from '../v1/hazard.facts.js';
import type { HazardFacts, Subtask } from './hazard.facts.js';

/** Relations of a hazard to posts; persons are resolved when the notice is delivered. */
const audiences = {
  ...(firstAudiences as Record<keyof typeof firstAudiences, (facts: FirstHazardFacts) => Audience[]>),
  /** The department a hazard has been sent to and that has not answered yet. */
  receiving: ({ transfer }: HazardFacts): Audience[] =>
    transfer ? [{ post: 'supervisor', unitId: transfer.toUnitId }] : [],
  subtaskUnits: ({ subtasks }: HazardFacts): Audience[] => subtasks.flatMap(postsOf),
  subtaskUnit: ({ subtasks }: HazardFacts, seq?: number): Audience[] =>
    subtasks.filter((subtask) => subtask.seq === seq).flatMap(postsOf),
  experts: ({ experts }: HazardFacts): Audience[] => experts.map((person) => ({ post: 'person', ...person })),
  disputer: ({ dispute }: HazardFacts): Audience[] => (dispute ? [{ post: 'person', ...dispute.filedBy }] : []),
  voidProposer: ({ voidProposal }: HazardFacts): Audience[] =>
    voidProposal ? [{ post: 'person', ...voidProposal.by }] : [],
} satisfies Record<string, (facts: HazardFacts, subtaskSeq?: number) => Audience[]>;

function postsOf({ unitId, unitIsAuthority }: Subtask): Audience[] {
  const posts = unitIsAuthority ? (['supervisor', 'inspector'] as const) : (['principal', 'safetyOfficer'] as const);
  return posts.map((post) => ({ post, unitId }));
}

export type AudienceName = keyof typeof audiences;

/** Resolves relation names for a hazard, each post once; `subtaskSeq` says which share is spoken of. */
export function audienceOf(facts: HazardFacts, names: readonly AudienceName[], subtaskSeq?: number): Audience[] {
  const all = names.flatMap((name) => audiences[name](facts, subtaskSeq));
  return [...new Map(all.map((audience) => [JSON.stringify(audience), audience])).values()];
}
