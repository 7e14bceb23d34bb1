import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { alreadyApproved, movedOn, ruleNotFound, tooLate, writerMayNotApprove } from './rule.problem.js';
import { RuleDocumentsStore, type RuleKind } from './rule-documents.store.js';

/** The second person: what one has written another lets come into force. */
@Injectable()
export class RuleApprovalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: RuleDocumentsStore,
    private readonly rules: RuleKeeper,
  ) {}

  /**
   * Problem 404 RULES_NOT_FOUND; 409 SEPARATION_OF_DUTIES for the writer and who stands in for him, RULES_ALREADY_APPROVED,
   * RULES_TOO_LATE when its day has passed, RULES_MOVED_ON when another was approved since it was written.
   */
  async approve(kind: RuleKind, version: number, by: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.store.lock(tx);
      const draft = await this.store.one(tx, kind, version);
      if (!draft) throw ruleNotFound(kind, version);
      if ([by.accountId, by.substituteFor?.accountId].includes(draft.writtenById)) throw writerMayNotApprove();
      if (draft.approvedAtMs !== null) throw alreadyApproved(kind, version);
      const { calendar } = await this.rules.inForce(tx);
      if (draft.effectiveFrom < calendar.localDate(await this.clock.now(tx))) throw tooLate(draft.effectiveFrom);
      const other = await this.store.approvedSince(tx, kind, version);
      if (other !== null) throw movedOn(kind, other);
      await this.store.approve(tx, kind, version, by);
    });
  }
}
