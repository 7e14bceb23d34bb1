import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DocumentKind, documentKinds } from '../../workflows/hazard/v2/hazard.codes.js';
import type { Actor } from '../../workflows/kit/types.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import type { DocumentView } from './document.dto.js';
import type { DocumentFacts } from './document.facts.js';
import { documentNotAvailable } from './document.problem.js';
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

/** The five papers of a case: what can be made of it, and the making. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly hazards: HazardsQueries,
    private readonly facts: DocumentFactsQueries,
    private readonly copies: IssuedCopiesQueries,
  ) {}

  /** Every kind, available or not. Problem HAZARD_NOT_FOUND. */
  async list(caseId: string, actor: Actor): Promise<DocumentView[]> {
    const facts = await this.#factsFor(caseId, actor);
    const copies = await this.copies.of(caseId);
    return documentKinds.map((kind) => {
      const { zh, en, nature, templateVersion } = forms[kind];
      const reason = whyNot(forms[kind], facts);
      return {
        kind,
        zh,
        en,
        nature,
        number: numberOf(kind, facts),
        available: reason === null,
        reason,
        missing: reason === null ? compose(forms[kind], facts).missing : [],
        templateVersion,
        copies: copies.filter((copy) => copy.kind === kind),
      };
    });
  }

  /** The paper of the case as it stands now. Problem HAZARD_NOT_FOUND, DOCUMENT_NOT_AVAILABLE. */
  async make(caseId: string, kind: DocumentKind, actor: Actor): Promise<MadeDocument> {
    return madeOf(kind, await this.#factsFor(caseId, actor));
  }

  /** What a letter says of a paper that can be made. Problem HAZARD_NOT_FOUND, DOCUMENT_NOT_AVAILABLE. */
  async about(caseId: string, kind: DocumentKind, actor: Actor) {
    const facts = await this.#factsFor(caseId, actor);
    mustBeAvailable(kind, facts);
    return { zh: forms[kind].zh, title: facts.title, responsible: facts.responsible };
  }

  async #factsFor(caseId: string, actor: Actor): Promise<DocumentFacts> {
    await this.hazards.mustSee(caseId, actor);
    const facts = await this.facts.of(caseId);
    if (!facts) throw new Error(`case ${caseId} was seen and is gone`);
    return facts;
  }
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

/** The number a paper carries: its own, or that of the case where its kind is not numbered. */
function numberOf(kind: DocumentKind, { numbers }: DocumentFacts): string | null {
  if (kind === 'assignmentSheet') return numbers.assignment ?? null;
  if (kind === 'acceptanceForm') return numbers.closeOut ?? numbers.list ?? numbers.hazard ?? null;
  return numbers[kind] ?? null;
}
