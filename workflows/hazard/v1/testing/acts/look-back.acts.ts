import { endOf, local, units } from '../cast.js';
import type { Acts } from '../given.js';
import { factsIn } from '../standings.js';

export const lookBackActs: Acts = {
  'a look-back that passes ends what is owed': (given) => {
    given('closed')
      .when({ type: 'LOOKBACK_PASS' })
      .moves('closed')
      .records({ lookBackDone: true })
      .tells('lookbackPassed')
      .armsNo('lookback.major');
    given('closed', { lookBackDone: true }).when({ type: 'LOOKBACK_PASS' }).refused('lookBackNotDone');
  },
  'a look-back is done by others, with evidence': (given) => {
    for (const type of ['LOOKBACK_PASS', 'LOOKBACK_FAIL'] as const) {
      given('closed').when({ type, by: 'deputy' }).refused('lookBackIsByAnother');
      given('closed').when({ type, by: 'office' }).refused('lookBackIsByAnother');
      given('closed').when({ type, by: 'safetyOfficer' }).refused('lookBackIsOutsideResponsibleUnit');
      given('closed').when({ type, evidence: [] }).refused('hasLookBackEvidence');
    }
    given('closed').when({ type: 'LOOKBACK_FAIL', finding: 'unclear' }).refused('classifiesFinding');
  },
  'a look-back that fails undoes the close-out, even after an earlier one passed': (given) =>
    given('closed', { lookBackDone: true })
      .when({ type: 'LOOKBACK_FAIL' })
      .moves('reopened')
      .records({ closedAt: null, closeResult: null, approver: null, verifiers: [], dueAt: null, reopenings: 1 })
      .tells('lookbackFailed')
      .arms('reopen.assign.limit', endOf('2026-03-11')),
  'a look-back that is due is said by time alone': (given) => {
    given('closed').when({ type: 'LOOKBACK_DUE' }).moves('closed').tells('limitPassed');
    given('closed').when({ type: 'LOOKBACK_DUE', by: 'office' }).refused('timerOnly');
  },
  'what was reopened gets a new date and is rectified again': (given) => {
    given('reopened')
      .when({ type: 'REASSIGN', dueOn: '2026-03-31' })
      .moves('rectifying')
      .records({ dueAt: endOf('2026-03-31'), originalDueAt: endOf('2026-05-29'), underway: true })
      .tells('reassigned')
      .arms('urge', local('2026-04-01T09:00'));
    given('reopened').when({ type: 'REASSIGN', by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    given('reopened').when({ type: 'REASSIGN', dueOn: '2026-03-10' }).refused('dueIsAhead');
    given('reopened').when({ type: 'REASSIGN', interimControls: [] }).refused('hasInterimControls');
  },
  'what was fixed on the spot is assigned for the first time when it is reopened': (given) => {
    const never = { ...factsIn.reported, level: 'general', reopenings: 1, assignment: null } as const;
    const said = { type: 'REASSIGN', dueOn: '2026-03-31' } as const;
    given('reopened', { ...never, originalDueAt: null })
      .when(said)
      .moves('rectifying')
      .records({
        assignment: {
          responsibleUnitId: units.enterprise,
          responsibleIsAuthority: false,
          assigningUnitId: units.department,
          supervisingUnitId: units.supervising,
        },
        originalDueAt: endOf('2026-03-31'),
      });
    given('reopened', never)
      .when({ ...said, responsibleUnitId: undefined })
      .refused('bodiesAreKnown');
    given('reopened', never)
      .when({ ...said, responsibleUnitId: units.department })
      .refused('responsibleIsNotAssigning');
  },
};
