import { endOf, local } from '../../../v1/testing/cast.js';
import { beside } from '../expected.any-time.js';
import { officer } from '../forms.js';
import type { Acts } from '../hazard.play.js';

const { document, papers } = beside;
const signed = { documents: [{ ...document, signed: true }] };

export const paperActs: Acts = {
  'a document is issued as it is by who has the power to': (given) => {
    const issue = (fields: object) => given('rectifying').when({ type: 'ISSUE_DOCUMENT', ...fields });
    issue({})
      .records({ documents: [{ ...document, seq: 20 }] })
      .tells();
    issue({ by: 'officer' }).moves('rectifying');
    issue({ by: 'otherHead' }).refused('actorActsOnTheCase');
    issue({ kind: 'letter' }).refused('namesDocumentKind');
    issue({ by: 'office' }).refused('issuesWithPower');
    issue({ by: 'office', kind: 'assignmentSheet' }).moves('rectifying');
    issue({ document: [] }).refused('hasDocumentBytes');
  },
  'it is signed once, or refused before two officers': (given) => {
    const sign = (fields: object, facts: object = papers) =>
      given('rectifying', facts).when({ type: 'SIGN_DOCUMENT', ...fields });
    sign({}).records(signed);
    sign({ signature: [] }).refused('hasSignature');
    sign({}, signed).refused('documentIsUnsigned');
    sign({}, {}).refused('documentIsKnown');
    const refuse = (fields: object, facts: object = papers) =>
      given('rectifying', facts).when({ type: 'REFUSE_SIGNATURE', ...fields });
    refuse({})
      .records({ documents: [{ ...document, refused: true }] })
      .tells('signatureRefused');
    refuse({ reason: '' }).refused('givesReason');
    refuse({ officers: [officer('officer')] }).refused('twoOfficersWitness');
    refuse({ by: 'inspector' }).refused('actorIsWitness');
    refuse({}, signed).refused('documentIsUnsigned');
    refuse({}, {}).refused('documentIsKnown');
  },
  'what was signed on paper is bound to it': (given) => {
    const bind = (fields: object, facts: object = papers) =>
      given('rectifying', facts).when({ type: 'BIND_SCAN', ...fields });
    bind({}).records({ documents: [{ ...document, scans: 1 }] });
    bind({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
    bind({ scans: [] }).refused('hasScan');
    bind({}, {}).refused('documentIsKnown');
  },
  'who bars the way is written down by two': (given) => {
    const record = (fields: object) => given('rectifying').when({ type: 'RECORD_OBSTRUCTION', ...fields });
    record({}).records({ obstructions: 1 }).tells('obstructionRecorded');
    record({ reason: '' }).refused('givesReason');
    record({ officers: [officer('officer')] }).refused('twoOfficersWitness');
    record({ by: 'inspector' }).refused('actorIsWitness');
    record({ evidence: [] }).refused('hasEvidence');
  },
  'what was assigned on paper is entered with the paper, and urged from then on': (given) => {
    const late = (fields: object) =>
      given('determined').when({
        type: 'ASSIGN',
        lateRecord: true,
        paperScans: ['sheet'],
        dueOn: '2026-02-27',
        ...fields,
      });
    late({})
      .moves('assigned')
      .records({ lateRecorded: true, dueAt: endOf('2026-02-27') })
      .arms('urge', local('2026-03-11T09:00'))
      .armsNo('remind.R3');
    late({ paperScans: [] }).refused('hasPaperScan');
    late({ by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    late({ supervisingUnitId: '' }).refused('namesThreeBodies');
    late({ interimControls: [] }).refused('hasInterimControls');
  },
};
