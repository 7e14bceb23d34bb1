import { endOf, local, units } from '../cast.js';
import type { Acts } from '../given.js';

export const assignmentActs: Acts = {
  'an assignment names three bodies, a date ahead and what keeps people safe, and must be acknowledged': (given) =>
    given('determined')
      .when({ type: 'ASSIGN', dueOn: '2026-05-29' })
      .moves('assigned')
      .records({ dueAt: endOf('2026-05-29'), originalDueAt: endOf('2026-05-29') })
      .tells('assigned')
      .arms('ack.limit', endOf('2026-03-12'))
      .arms('urge', local('2026-06-01T09:00')),
  'the committee office may assign in the department’s place': (given) =>
    given('determined').when({ type: 'ASSIGN', by: 'office', assigningUnitId: units.office }).moves('assigned'),
  'an assignment that lacks a part is refused': (given) => {
    const assign = (fields: object) => given('determined').when({ type: 'ASSIGN', ...fields });
    assign({ by: 'overseer' }).refused('assignerIsOwnerOrOffice');
    assign({ supervisingUnitId: '' }).refused('namesThreeBodies');
    assign({ responsibleUnitId: units.department }).refused('responsibleIsNotAssigning');
    assign({ dueOn: '2026-03-10' }).refused('dueIsAhead');
    assign({ dueOn: '2026-03-11' }).moves('assigned');
    assign({ interimControls: [] }).refused('hasInterimControls');
  },
  'a wrong body hands it back within its time to acknowledge, and the date falls with it': (given) => {
    given('assigned')
      .when({ type: 'RETURN' })
      .moves('determined')
      .records({ assignment: null, dueAt: null })
      .tells('returned')
      .arms('assign.limit')
      .armsNo('urge');
    given('assigned')
      .when({ type: 'RETURN', at: local('2026-03-11T23:59') })
      .moves('determined');
    given('assigned')
      .when({ type: 'RETURN', at: local('2026-03-12T00:00') })
      .refused('returnedInTime');
    const hasty = { dueAt: endOf('2026-03-10') };
    given('assigned', hasty)
      .when({ type: 'RETURN', at: local('2026-03-11T00:00') })
      .refused('returnedInTime');
    given('assigned').when({ type: 'RETURN', reason: '' }).refused('givesReason');
    given('assigned').when({ type: 'RETURN', by: 'stranger' }).refused('actorIsOfResponsibleUnit');
  },
  'the responsible unit acknowledges, late or not': (given) => {
    given('assigned').when({ type: 'ACKNOWLEDGE' }).moves('acknowledged').tells('acknowledged').arms('plan.limit');
    given('assigned')
      .when({ type: 'ACKNOWLEDGE', at: local('2026-03-20T10:00') })
      .moves('acknowledged');
    given('assigned').when({ type: 'ACKNOWLEDGE', by: 'stranger' }).refused('actorIsOfResponsibleUnit');
  },
  'an officer may record that it was served on paper': (given) => {
    given('assigned').when({ type: 'DEEMED_SERVED' }).moves('acknowledged').tells('acknowledged');
    given('assigned').when({ type: 'DEEMED_SERVED', serviceRecord: [] }).refused('hasServiceRecord');
    given('assigned').when({ type: 'DEEMED_SERVED', by: 'inspector' }).refused('actorSupervisesTheCase');
  },
};
