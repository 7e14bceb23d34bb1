import { Injectable } from '@nestjs/common';
import { SealsQueries } from '../engine/seals.queries.js';
import { LeafPage, ListLeavesDto, ListSealsDto, SealPage, SealView } from './seal.dto.js';
import { sealNotFound } from './seal.problem.js';

/** What was sealed, for those who look at everything. */
@Injectable()
export class SealsService {
  constructor(private readonly seals: SealsQueries) {}

  /** Newest first. */
  async list({ after, limit }: ListSealsDto): Promise<SealPage> {
    const items = await this.seals.page(after ?? null, limit);
    return { items, next: items.length === limit ? (items.at(-1)?.n ?? null) : null };
  }

  /** @throws Problem SEAL_NOT_FOUND */
  async one(n: number): Promise<SealView> {
    const seal = await this.seals.byNumber(n);
    if (!seal) throw sealNotFound(n);
    return seal;
  }

  /** By case id. @throws Problem SEAL_NOT_FOUND */
  async leaves(n: number, { caseId, after, limit }: ListLeavesDto): Promise<LeafPage> {
    await this.one(n);
    const items = await this.seals.leaves(n, { caseId, after, limit });
    return { items, next: items.length === limit ? (items.at(-1)?.caseId ?? null) : null };
  }
}
