import { claims, hazardSetup } from '../hazard.setup.js';

const described = ['describesCondition', 'namesSector', 'namesOrigin'] as const;

export const draft = hazardSetup.createStateConfig({
  id: 'draft',
  on: {
    SAVE_DRAFT: { guard: claims('draftIsOwn'), actions: 'record' },
    REPORT: {
      guard: claims(
        'draftIsOwn',
        ...described,
        'namesUnit',
        'namesPlace',
        'namesFoundAt',
        'foundNotInFuture',
        'hasPhotoOrReason',
      ),
      target: '#reported',
      actions: 'record',
    },
    RECORD_PUBLISHED: {
      guard: claims('draftIsOwn', 'describesCondition', 'foundNotInFuture', 'keepsSource'),
      target: '#reported',
      actions: 'record',
    },
  },
});

export const reported = hazardSetup.createStateConfig({
  id: 'reported',
  on: {
    COMPLETE_FACTS: {
      guard: claims('hasOpenFacts', 'completesOpenFact', 'leavesKnownFacts', 'namesItsSource', 'foundNotInFuture'),
      actions: 'record',
    },
    ENTER_BASIS: { guard: claims('basisNamesClause', 'basisHasScan'), actions: 'record' },
    CONFIRM_BASIS: {
      guard: claims('basisIsEntered', 'basisIsUnconfirmed', 'actorIsOfOwnerDepartment', 'confirmerDidNotEnterBasis'),
      actions: 'record',
    },
    FIX_ON_SPOT: {
      guard: claims('proposedAsGeneral', 'noOpenFacts', 'enterpriseIsKnown', 'checkerIsNotReporter', 'hasAfterPhoto'),
      target: '#closed',
      actions: 'record',
    },
    DETERMINE: [
      {
        guard: claims(
          'determinesMajor',
          'noOpenFacts',
          'actorIsOfOwnerDepartment',
          'deciderIsNotReporter',
          'basisIsConfirmed',
          'givesOpinion',
        ),
        target: '#determined',
        actions: 'record',
      },
      {
        guard: claims('determinesGeneral', 'noOpenFacts', 'actorIsOfOwnerDepartment', 'givesOpinion'),
        target: '#determined',
        actions: 'record',
      },
    ],
    PROPOSE_REJECTION: { guard: claims('givesReason'), actions: 'record' },
    REJECT: {
      guard: claims('actorIsOfOwnerDepartment', 'rejectionHasSecondPerson', 'givesReason'),
      target: '#rejected',
      actions: 'record',
    },
  },
});

export const rejected = hazardSetup.createStateConfig({ id: 'rejected' });
