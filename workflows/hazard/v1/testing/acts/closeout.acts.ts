import { endOf, local } from '../cast.js';
import type { Acts } from '../given.js';

const due = '2026-05-30T00:00';

export const closeoutActs: Acts = {
  'a whole close-out waits for its verification, and the ladder stands still': (given) =>
    given('rectifying')
      .when({ type: 'SUBMIT_CLOSEOUT' })
      .moves('submitted')
      .moves('held')
      .records({ underway: false, heldSince: local('2026-03-10T10:00') })
      .tells('closeoutSubmitted')
      .arms('verify.limit', endOf('2026-03-20'))
      .armsNo('urge'),
  'fire is re-checked within three working days': (given) =>
    given('rectifying', { sector: 'fire' })
      .when({ type: 'SUBMIT_CLOSEOUT' })
      .arms('verify.fire.limit', endOf('2026-03-13'))
      .armsNo('verify.limit'),
  'a close-out that lacks a part is refused': (given) => {
    const submit = (fields: object) => given('rectifying').when({ type: 'SUBMIT_CLOSEOUT', ...fields });
    submit({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
    submit({ afterPhotos: [] }).refused('hasAfterPhotos');
    submit({ measuresDone: '' }).refused('itemisesMeasures');
    submit({ selfAssessment: undefined }).refused('assessesItself');
    submit({ actualCostFen: -1 }).refused('statesActualCost');
    submit({ actualCostFen: undefined, afterPhotos: [] }).refused('statesActualCost', 'hasAfterPhotos');
  },
  'the last millisecond is in time, the very instant is late': (given) => {
    const submit = (at: number) => given('rectifying').when({ type: 'SUBMIT_CLOSEOUT', at });
    submit(local(due) - 1)
      .moves('held')
      .records({ submission: { at: local(due) - 1, timely: true, afterPhotos: 1 } });
    submit(local(due))
      .moves('quiet')
      .records({ submission: { at: local(due), timely: false, afterPhotos: 1 } })
      .arms('urge');
  },
};
