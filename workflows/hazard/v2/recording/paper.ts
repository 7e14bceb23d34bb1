import type { Command } from '../../../kit/types.js';
import { payloadOf } from '../../v1/recording/record.js';
import { rowLimits } from '../hazard.codes.js';
import type { HazardFacts, IssuedDocument } from '../hazard.facts.js';
import type { BindScanPayload, IssueDocumentPayload } from '../hazard.payloads.js';
import { newest, type Recorder } from './record.js';

const issue: Recorder = (facts, command) => {
  const { kind } = payloadOf<IssueDocumentPayload>(command);
  const issued: IssuedDocument = { seq: command.seq, kind, signed: false, refused: false, scans: 0 };
  return { ...facts, documents: newest([...facts.documents, issued], rowLimits.documents) };
};

function change(facts: HazardFacts, command: Command, to: (one: IssuedDocument) => Partial<IssuedDocument>) {
  const { documentSeq } = payloadOf<BindScanPayload>(command);
  const documents = facts.documents.map((one) => (one.seq === documentSeq ? { ...one, ...to(one) } : one));
  return { ...facts, documents };
}

export const paperRecorders = {
  ISSUE_DOCUMENT: issue,
  SIGN_DOCUMENT: (facts, command) => change(facts, command, () => ({ signed: true })),
  REFUSE_SIGNATURE: (facts, command) => change(facts, command, () => ({ refused: true })),
  BIND_SCAN: (facts, command) => change(facts, command, ({ scans }) => ({ scans: scans + 1 })),
  RECORD_OBSTRUCTION: (facts) => ({ ...facts, obstructions: facts.obstructions + 1 }),
} satisfies Record<string, Recorder>;
