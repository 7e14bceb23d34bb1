import { endOf, local } from '../../../v1/testing/cast.js';
import type { HazardEvent } from '../../hazard.events.js';
import type { HazardFacts } from '../../hazard.facts.js';
import { units } from '../cast.js';
import { officer } from '../forms.js';
import type { Acts, Giver } from '../hazard.play.js';
import { factsIn } from '../standings.js';

const until = local('2026-06-01T00:00');
const since = local('2026-03-10T09:00');
const all = { scope: 'all', until, powerCutAt: null } as const;
const part = { ...all, scope: 'part' } as const;
const proposed = { proposedBy: { accountId: 'officer', unitId: units.department }, since: null, overdue: false };
const clocks = {
  ...factsIn.rectifying.clocks,
  stopOrdered: { seq: 12, at: local('2026-03-10T09:00') },
  resumeAsked: { seq: 13, at: local('2026-03-10T09:00') },
};
const suspended = {
  suspension: { ...proposed, since },
  clocks: { ...factsIn.rectifying.clocks, suspensionConfirmed: { seq: 12, at: since } },
};

/** What stands in each state of the production, as scenarios of this region find it. */
export const inProduction: Record<string, Partial<HazardFacts>> = {
  normal: {},
  controlled: {},
  partlyStopped: { stopOrder: part, clocks },
  stopped: { stopOrder: all, clocks },
  resumeApplied: { stopOrder: all, clocks },
  suspended,
};

const asking =
  (given: Giver, production: string) =>
  (type: HazardEvent, fields: object = {}, facts: Partial<HazardFacts> = {}) =>
    given('rectifying', { ...inProduction[production], ...facts }, { production }).when({ type, ...fields });

/** What every act of the owner on the production is refused by. */
function ownersAct(given: Giver, production: string, type: HazardEvent, facts: Partial<HazardFacts> = {}): void {
  const there = { ...inProduction[production], ...facts };
  given('rectifying', there, { production }).when({ type, by: 'overseer' }).refused('actorIsOfOwnerDepartment');
  refusedAsOver(given, production, type, facts);
  const unreported = given('draft', { ...there, ownerUnitId: units.department, clocks: {} }, { production }).when({
    type,
  });
  unreported.refused('wasReported');
}

function refusedAsOver(given: Giver, production: string, type: HazardEvent, facts: Partial<HazardFacts> = {}): void {
  const there = { ...inProduction[production], ...facts, closedAt: since };
  given('rectifying', there, { production }).when({ type }).refused('caseIsOpen');
}

export const productionActs: Acts = {
  'production runs on under control, and out of it, for a reason': (given) => {
    for (const [production, type, to] of [
      ['normal', 'CONTROL_PRODUCTION', 'controlled'],
      ['controlled', 'LIFT_CONTROL', 'normal'],
    ] as const) {
      asking(given, production)(type).moves(to);
      asking(given, production)(type, { reason: '' }).refused('givesReason');
      ownersAct(given, production, type);
    }
  },
  'production is stopped in part or wholly, by a clause and until a day within six months': (given) => {
    for (const production of ['normal', 'controlled', 'partlyStopped']) {
      for (const [scope, to] of [
        ['part', 'partlyStopped'],
        ['all', 'stopped'],
      ] as const) {
        const stop = (fields: object) => asking(given, production)('STOP_PRODUCTION', { scope, ...fields });
        stop({}).moves(to).moves('rectifying').tells('productionStopped').arms('stop.order', endOf('2026-05-09'));
        stop({ legalBasis: '' }).refused('citesStopClause');
        stop({ untilOn: '2026-09-11' }).refused('stopEndsInTime');
      }
      asking(given, production)('STOP_PRODUCTION', { scope: 'half' }).refused('namesScope');
      ownersAct(given, production, 'STOP_PRODUCTION');
    }
  },
  'a stop is renewed before it runs out, and power is cut with a day’s notice': (given) => {
    for (const production of ['partlyStopped', 'stopped']) {
      const ask = asking(given, production);
      const cut = { stopOrder: { ...inProduction[production]!.stopOrder!, powerCutAt: since } };
      ask('RENEW_STOP').moves(production).arms('stop.order', endOf('2026-05-09'));
      ask('RENEW_STOP', { legalBasis: '' }).refused('citesStopClause');
      ask('RENEW_STOP', { untilOn: '2026-03-10' }).refused('stopEndsInTime');
      ask('ORDER_POWER_CUT').moves(production).tells('powerCutOrdered');
      ask('ORDER_POWER_CUT', { cutAtMs: local('2026-03-11T09:59') }).refused('cutIsNotifiedAhead');
      ask('ORDER_POWER_CUT', { approvedBy: '' }).refused('namesApprover');
      ask('ORDER_POWER_CUT', { reason: '' }).refused('givesReason');
      ask('ORDER_POWER_CUT', {}, cut).refused('noPowerCut');
      ask('LIFT_POWER_CUT', {}, cut).records({ stopOrder: { ...cut.stopOrder, powerCutAt: null } });
      ask('LIFT_POWER_CUT', { reason: '' }, cut).refused('givesReason');
      ask('LIFT_POWER_CUT').refused('powerIsCut');
      ownersAct(given, production, 'RENEW_STOP');
      ownersAct(given, production, 'ORDER_POWER_CUT');
      ownersAct(given, production, 'LIFT_POWER_CUT', cut);
    }
  },
  'a stop is lifted by a resumption applied for and seen by two': (given) => {
    for (const production of ['partlyStopped', 'stopped']) {
      const apply = (fields: object) => asking(given, production)('APPLY_RESUME', fields);
      apply({}).moves('resumeApplied').tells('resumeApplied').arms('resume.review', endOf('2026-03-20'));
      apply({ by: 'stranger' }).refused('actorIsOfResponsibleUnit');
      apply({ treatment: '' }).refused('describesTreatment');
      apply({ evaluation: [] }).refused('hasEvaluation');
      refusedAsOver(given, production, 'APPLY_RESUME');
    }
    const approve = (fields: object) => asking(given, 'resumeApplied')('APPROVE_RESUME', fields);
    approve({}).moves('normal').records({ stopOrder: null }).tells('resumeApproved').armsNo('stop.order');
    approve({ opinion: '' }).refused('givesOpinion');
    approve({ officers: [officer('deputy')] }).refused('hasTwoOfficersOnSite');
    approve({ officers: [officer('deputy'), officer('principal')] }).refused('officersAreNotOfTheUnit');
    approve({ sitePhotos: [] }).refused('showsTheSite');
    ownersAct(given, 'resumeApplied', 'APPROVE_RESUME');
    for (const [stopOrder, to] of [
      [all, 'stopped'],
      [part, 'partlyStopped'],
    ] as const) {
      const reject = (fields: object) => asking(given, 'resumeApplied')('REJECT_RESUME', fields, { stopOrder });
      reject({}).moves(to).tells('resumeRejected').arms('stop.order', until).armsNo('resume.review');
      reject({ reason: '' }).refused('givesReason');
    }
    ownersAct(given, 'resumeApplied', 'REJECT_RESUME');
  },
  'suspension is proposed by who saw the site made safe': (given) => {
    for (const production of ['normal', 'controlled', 'partlyStopped', 'stopped']) {
      const ask = asking(given, production);
      const propose = (fields: object) => ask('PROPOSE_SUSPENSION', fields);
      propose({}).moves(production).records({ suspension: proposed }).tells('suspensionProposed');
      propose({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
      propose({ reason: '' }).refused('givesReason');
      propose({ powerIsolated: false }).refused('siteIsMadeSafe');
      propose({ officers: [officer('deputy')] }).refused('hasTwoOfficersOnSite');
      propose({ officers: [officer('deputy'), officer('principal')] }).refused('officersAreNotOfTheUnit');
      propose({ sitePhotos: [] }).refused('showsTheSite');
      ask(
        'PROPOSE_SUSPENSION',
        {},
        { suspension: { ...proposed, proposedBy: { accountId: 'earlier', unitId: 'town' } } },
      ).records({
        suspension: proposed,
      });
      ask('PROPOSE_SUSPENSION', {}, { assignment: null }).refused('wasAssigned');
      refusedAsOver(given, production, 'PROPOSE_SUSPENSION');
    }
  },
  'another decides it; then nobody is urged, and somebody looks every month': (given) => {
    for (const production of ['normal', 'controlled', 'partlyStopped', 'stopped']) {
      const suspend = (fields: object, suspension: HazardFacts['suspension'] = proposed) =>
        asking(given, production)('SUSPEND_PRODUCTION', fields, { suspension });
      suspend({})
        .moves('suspended')
        .tells('productionSuspended')
        .arms('suspended.confirm')
        .armsNo('urge')
        .armsNo('milestone');
      suspend({ opinion: '' }).refused('givesOpinion');
      suspend({}, null).refused('suspensionIsProposed');
      const own = { ...proposed, proposedBy: { accountId: 'supervisor', unitId: units.department } };
      suspend({}, own).refused('secondPersonSuspends');
      ownersAct(given, production, 'SUSPEND_PRODUCTION', { suspension: proposed });
    }
    const confirm = (fields: object) => asking(given, 'suspended')('CONFIRM_SUSPENSION', fields);
    confirm({}).moves('suspended').arms('suspended.confirm');
    confirm({ by: 'otherOfficer' }).refused('actorActsOnTheCase');
    confirm({ onSiteAtMs: since - 1 }).refused('confirmedOnSite');
    refusedAsOver(given, 'suspended', 'CONFIRM_SUSPENSION');
  },
  'what was suspended is stopped, with what was left of its time': (given) => {
    const end = (fields: object, facts: Partial<HazardFacts> = {}) =>
      asking(given, 'suspended')('END_SUSPENSION', { at: local('2026-04-10T09:00'), ...fields }, facts);
    end({})
      .moves('stopped')
      .records({ dueAt: endOf('2026-06-29'), suspension: null })
      .tells('suspensionEnded')
      .arms('urge');
    end({ dueOn: '2026-06-30' }).refused('dueKeepsWhatWasLeft');
    end({ dueOn: undefined }).refused('dueKeepsWhatWasLeft');
    end({ reason: '' }).refused('givesReason');
    const overdue = { suspension: { ...suspended.suspension, overdue: true } };
    end({}, overdue).records({ dueAt: endOf('2026-05-29') });
    end({ dueOn: '2026-06-29' }, overdue).refused('dueKeepsWhatWasLeft');
    const lastDay = { dueAt: endOf('2026-03-10') };
    end({ dueOn: '2026-04-10' }, lastDay).records({ dueAt: endOf('2026-04-10') });
    end({ dueOn: '2026-04-10' }, { stopOrder: part }).records({ stopOrder: all });
    ownersAct(given, 'suspended', 'END_SUSPENSION');
  },
};
