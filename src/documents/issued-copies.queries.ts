import { Injectable } from '@nestjs/common';
import { type BoundFile as CaseFile, FilesQueries } from '../files/files.queries.js';
import { NumbersQueries } from '../registers/numbers.queries.js';
import { type CaseLine, CaseLinesQueries } from './case-lines.queries.js';
import type { BoundFile, IssuedCopy } from './document.dto.js';

const events = ['ISSUE_DOCUMENT', 'SIGN_DOCUMENT', 'REFUSE_SIGNATURE', 'BIND_SCAN'] as const;

/** Copies that went out, with what came back for each: signatures, refusals, signed scans. */
@Injectable()
export class IssuedCopiesQueries {
  constructor(
    private readonly lines: CaseLinesQueries,
    private readonly files: FilesQueries,
    private readonly numbers: NumbersQueries,
  ) {}

  /** Every copy of the case, the first issued first. */
  async of(caseId: string): Promise<IssuedCopy[]> {
    const lines = await this.lines.of(caseId, events);
    if (lines.length === 0) return [];
    const files = await this.files.ofCase(caseId);
    const filesOf = ({ seq }: CaseLine) => files.filter((file) => file.seq === seq).map(boundFile);
    const taken = (await this.numbers.ofCases([caseId])).get(caseId) ?? [];
    const numbers = new Map(taken.map(({ seq, text }) => [seq, text]));
    return lines
      .filter(({ event }) => event === 'ISSUE_DOCUMENT')
      .map((issued) => ({
        ...copyOf(
          issued,
          lines.filter((line) => line.payload['documentSeq'] === issued.seq),
          filesOf,
        ),
        number: numbers.get(issued.seq) ?? numberSaid(issued),
      }));
  }

  /** The copy that this line issued. */
  async bySeq(caseId: string, seq: number): Promise<IssuedCopy | null> {
    return (await this.of(caseId)).find(({ documentSeq }) => documentSeq === seq) ?? null;
  }
}

/** What the line itself says: a sheet's number was taken by the line that assigned. */
function numberSaid({ payload }: CaseLine): string | null {
  return (payload['number'] as string | null | undefined) ?? null;
}

function boundFile({ fileId, sha256, mediaType }: CaseFile): BoundFile {
  return { fileId, sha256, mediaType };
}

function copyOf(
  issued: CaseLine,
  about: CaseLine[],
  filesOf: (line: CaseLine) => BoundFile[],
): Omit<IssuedCopy, 'number'> {
  const acts = (event: (typeof events)[number]) => about.filter((line) => line.event === event);
  const text = (line: CaseLine, field: string) => String(line.payload[field] ?? '');
  return {
    kind: text(issued, 'kind'),
    subtaskSeq: (issued.payload['subtaskSeq'] as number | undefined) ?? null,
    documentSeq: issued.seq,
    sha256: text(issued, 'sha256'),
    templateVersion: Number(issued.payload['templateVersion']),
    issuedAtMs: issued.occurredAt,
    issuedBy: issued.actor.name,
    file: filesOf(issued)[0] ?? null,
    signatures: acts('SIGN_DOCUMENT').map((line) => ({
      seq: line.seq,
      atMs: line.occurredAt,
      signerName: text(line, 'signerName'),
      signerPost: text(line, 'signerPost'),
      files: filesOf(line),
    })),
    refusals: acts('REFUSE_SIGNATURE').map((line) => ({
      seq: line.seq,
      atMs: line.occurredAt,
      reason: text(line, 'reason'),
      files: filesOf(line),
    })),
    scans: acts('BIND_SCAN').map((line) => ({ seq: line.seq, atMs: line.occurredAt, files: filesOf(line) })),
  };
}
