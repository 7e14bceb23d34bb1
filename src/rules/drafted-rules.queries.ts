import { Injectable } from '@nestjs/common';
import type { CalendarData } from '../../workflows/calendar.js';
import type { Policy } from '../../workflows/policy.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Database } from '../platform/database/database.js';
import { RuleDocumentsStore, type RuleKind } from './rule-documents.store.js';

/** The book of rules as it is, or as it would be with a draft in it. */
@Injectable()
export class DraftedRulesQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
    private readonly store: RuleDocumentsStore,
  ) {}

  /** A book in which this version is, be it approved or a draft; null where there is no such version. */
  async bookWith(part: RuleKind, version: number): Promise<RuleBook | null> {
    const book = await this.rules.current();
    if (book.has(part, version)) return book;
    const draft = await this.store.one(this.database, part, version);
    if (!draft) return null;
    const document: unknown = JSON.parse(draft.document);
    return book.withDraft(part === 'policy' ? { policy: document as Policy } : { calendar: document as CalendarData });
  }
}
