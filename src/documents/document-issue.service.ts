import { Injectable } from '@nestjs/common';
import type { DocumentKind } from '../../workflows/hazard/v2/hazard.codes.js';
import type { Actor } from '../../workflows/kit/types.js';
import { Numbers } from '../engine/numbers.js';
import { FilesService } from '../files/files.service.js';
import { HazardsService } from '../hazards/hazards.service.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/database.js';
import type { IssueDocumentDto, IssuedCopy } from './document.dto.js';
import type { DocumentFacts } from './document.facts.js';
import { orderNotIssued } from './document.problem.js';
import { DocumentFactsQueries } from './document-facts.queries.js';
import { type AskedPaper, aboutShare, docxType, madeOf, numberOf } from './documents.service.js';
import { forms } from './forms/catalogue.js';
import { IssuedCopiesQueries } from './issued-copies.queries.js';

const numbered = ['inspectionRecord', 'rectificationOrder', 'recheckOpinion'] as const;

/** Sends papers out: the exact bytes are kept, bound by their hash to the line that issued them, and never made again. */
@Injectable()
export class DocumentIssueService {
  constructor(
    private readonly hazards: HazardsService,
    private readonly facts: DocumentFactsQueries,
    private readonly copies: IssuedCopiesQueries,
    private readonly files: FilesService,
    private readonly numbers: Numbers,
    private readonly clock: Clock,
  ) {}

  /**
   * Issues the paper of the case, or of one share of it, as it stands, under the number its line takes or has taken; the
   * same command again answers the same copy. Problems as `HazardsService.act`, DOCUMENT_NOT_AVAILABLE, ORDER_NOT_ISSUED, INVALID_INPUT.
   */
  async issue(caseId: string, kind: DocumentKind, command: IssueDocumentDto, actor: Actor): Promise<IssuedCopy> {
    const event = { type: 'ISSUE_DOCUMENT' as const, ...command, kind };
    const { seq } = await this.hazards.commitWith(caseId, event, actor, (tx) =>
      this.#make(tx, caseId, { kind, subtaskSeq: command.subtaskSeq }, actor),
    );
    const copy = await this.copies.bySeq(caseId, seq);
    if (!copy) throw new Error(`document ${kind} of case ${caseId} was issued and is not there`);
    return copy;
  }

  async #make(tx: Tx, caseId: string, { kind, subtaskSeq }: AskedPaper, actor: Actor) {
    const found = await this.facts.of(caseId, tx);
    if (!found) throw new Error(`case ${caseId} was seen and is gone`);
    const facts = aboutShare(found, subtaskSeq);
    if (kind === 'recheckOpinion' && !facts.earlierOrder) throw orderNotIssued();
    const printed = await this.#withNumber(tx, kind, facts, actor);
    const made = await madeOf(kind, printed);
    const { fileId, sha256 } = await this.files.keepMade(
      { ...made, mediaType: docxType, name: made.fileName },
      actor,
      tx,
    );
    const { templateVersion } = forms[kind];
    const of = subtaskSeq === undefined ? {} : { subtaskSeq };
    const number = numberOf(kind, printed);
    const payload = { kind, ...of, number, templateVersion, sha256, document: [{ fileId, sha256 }] };
    return { payload, files: [fileId] };
  }

  /** The number stands in the bytes before their line takes it; nobody else can take it before this transaction ends. */
  async #withNumber(tx: Tx, kind: DocumentKind, facts: DocumentFacts, actor: Actor): Promise<DocumentFacts> {
    const register = numbered.find((one) => one === kind);
    if (!register) return facts;
    const next = { kind: register, office: actor.unitId, atMs: await this.clock.now(tx) };
    return { ...facts, numbers: { ...facts.numbers, [register]: await this.numbers.next(tx, next) } };
  }
}
