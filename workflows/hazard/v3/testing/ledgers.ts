import type { Instant } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { DuePayload } from '../../v1/hazard.payloads.js';
import type { Moved } from '../../v1/testing/step.js';
import type { HazardFacts } from '../hazard.facts.js';
import { daysStood } from './naive.days.js';

type Step = Moved<HazardFacts>;

/** Every identity that has ever fired in a life, whatever the case itself still remembers. */
export class FiredLedger {
  private readonly fired = new Map<string, number[]>();

  /** @returns the occurrences that fire a second time with this line */
  twice({ command }: Step): string[] {
    const { kind, anchor, n, covers } = command.payload as unknown as DuePayload;
    if (command.actor.role !== 'system' || anchor === undefined) return [];
    const key = `${kind}:${anchor}`;
    const known = this.fired.get(key) ?? [];
    const now = Array.from({ length: covers }, (_, index) => n - index);
    this.fired.set(key, [...known, ...now]);
    return now.filter((one) => known.includes(one)).map((one) => `${key}:${one}`);
  }
}

const standsStill = ({ value }: Step['after']) => value['escalation'] === 'held' || value['production'] === 'suspended';

/** How long the ladder has stood still by its own account: while a submission is verified, in suspension, and once for both. */
export class StandstillLedger {
  private times: { since: Instant; until: Instant }[] = [];

  /** @param since when the ladder of a life stood still already when it began */
  constructor(private since: Instant | null = null) {}

  /** @returns whether the case counts the same, whatever calendar it is under by now */
  agrees({ after, command }: Step, { calendar }: Rules): boolean {
    const { facts } = after;
    if (facts.closedAt !== null || facts.rejectedAt !== null || facts.endedBy !== null || facts.dueAt === null) {
      [this.since, this.times] = [null, []];
      return true;
    }
    if (standsStill(after)) {
      this.since ??= command.at;
      return true;
    }
    if (this.since !== null) {
      this.times.push({ since: Math.max(this.since, facts.dueAt - 1), until: command.at });
      this.since = null;
    }
    return daysStood(facts, calendar) === daysStood({ heldWd: 0, stoodStill: this.times }, calendar);
  }
}
