import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DocumentKind, documentKinds } from '../../workflows/hazard/v2/hazard.codes.js';
import type { Actor } from '../../workflows/kit/types.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import type { DocumentView, IssuedCopy } from './document.dto.js';
import type { DocumentFacts, ShareFact, UnitFact } from './document.facts.js';
import { documentNotAvailable, shareUnknown } from './document.problem.js';
import { DocumentFactsQueries } from './document-facts.queries.js';
import { renderDocx } from './docx/docx.renderer.js';
import { compose, forms, whyNot } from './forms/catalogue.js';
import { IssuedCopiesQueries } from './issued-copies.queries.js';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper as it can be handed out: its bytes, their SHA-256 (hex) and the name to keep it under. */
export interface MadeDocument {
  bytes: Buffer;
  sha256: string;
  fileName: string;
  templateVersion: number;
}

/** A paper asked for: of the case as a whole, or of one share of it. */
export interface AskedPaper {
  kind: DocumentKind;
  subtaskSeq?: number | undefined;
}

/** The five papers of a case: what can be made of it, and the making. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly hazards: HazardsQueries,
    private readonly facts: DocumentFactsQueries,
    private readonly copies: IssuedCopiesQueries,
  ) {}

  /** Every kind, available or not, and one for each share where its kind has that. Problem HAZARD_NOT_FOUND. */
  async list(caseId: string, actor: Actor): Promise<DocumentView[]> {
    const facts = await this.#factsFor(caseId, actor);
    const copies = await this.copies.of(caseId);
    const shares = facts.shares.filter(({ seq, stands }) => stands || copies.some((copy) => copy.subtaskSeq === seq));
    return documentKinds.flatMap((kind) =>
      [null, ...(forms[kind].perShare ? shares : [])].map((share) => viewOf(kind, { ...facts, share }, copies)),
    );
  }

  /** The paper of the case as it stands now. Problem HAZARD_NOT_FOUND, DOCUMENT_NOT_AVAILABLE. */
  async make(caseId: string, { kind, subtaskSeq }: AskedPaper, actor: Actor): Promise<MadeDocument> {
    return madeOf(kind, aboutShare(await this.#factsFor(caseId, actor), subtaskSeq));
  }

  /** What a letter says of a paper that can be made. Problem HAZARD_NOT_FOUND, DOCUMENT_NOT_AVAILABLE. */
  async about(
    caseId: string,
    { kind, subtaskSeq }: AskedPaper,
    actor: Actor,
  ): Promise<{ zh: string; title: string; addressee: UnitFact | null }> {
    const facts = aboutShare(await this.#factsFor(caseId, actor), subtaskSeq);
    mustBeAvailable(kind, facts);
    const { share, title, responsible } = facts;
    return { zh: forms[kind].zh, title, addressee: share ? share.unit : responsible };
  }

  async #factsFor(caseId: string, actor: Actor): Promise<DocumentFacts> {
    await this.hazards.mustSee(caseId, actor);
    const facts = await this.facts.of(caseId);
    if (!facts) throw new Error(`case ${caseId} was seen and is gone`);
    return facts;
  }
}

/** The facts as a paper of this share reads them. Problem INVALID_INPUT for a share there never was. */
export function aboutShare(facts: DocumentFacts, subtaskSeq: number | undefined): DocumentFacts {
  if (subtaskSeq === undefined) return facts;
  const share = facts.shares.find(({ seq }) => seq === subtaskSeq);
  if (!share) throw shareUnknown(subtaskSeq);
  return { ...facts, share };
}

/** The paper of these facts. Problem DOCUMENT_NOT_AVAILABLE. */
export async function madeOf(kind: DocumentKind, facts: DocumentFacts): Promise<MadeDocument> {
  mustBeAvailable(kind, facts);
  const { zh, templateVersion } = forms[kind];
  const bytes = await renderDocx(compose(forms[kind], facts).form);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: `${zh}-${numberOf(kind, facts) ?? facts.title}.docx`.replace(/[\\/:*?"<>|]/g, '_'),
    templateVersion,
  };
}

function mustBeAvailable(kind: DocumentKind, facts: DocumentFacts): void {
  const reason = whyNot(forms[kind], facts);
  if (reason !== null) throw documentNotAvailable(forms[kind], reason);
}

function viewOf(kind: DocumentKind, facts: DocumentFacts, copies: IssuedCopy[]): DocumentView {
  const { zh, en, nature, templateVersion } = forms[kind];
  const { share } = facts;
  const reason = whyNot(forms[kind], facts);
  return {
    kind,
    zh,
    en,
    share: share && shareView(share),
    nature,
    number: numberOf(kind, facts),
    available: reason === null,
    reason,
    missing: reason === null ? compose(forms[kind], facts).missing : [],
    templateVersion,
    copies: copies.filter((copy) => copy.kind === kind && copy.subtaskSeq === (share?.seq ?? null)),
  };
}

function shareView({ seq, unit, task, dueOn }: ShareFact): DocumentView['share'] {
  return { seq, unit: unit && { id: unit.id, name: unit.name }, task, dueOn };
}

/** The number a paper carries: its own, or that of the case where its kind is not numbered. */
export function numberOf(kind: DocumentKind, { numbers, share }: DocumentFacts): string | null {
  if (share) return share.number;
  if (kind === 'assignmentSheet') return numbers.assignment ?? null;
  if (kind === 'acceptanceForm') return numbers.closeOut ?? numbers.list ?? numbers.hazard ?? null;
  return numbers[kind] ?? null;
}
