import type { Role } from '../../workflows/kit/types.js';

const reading = ['hazard.read', 'file.read', 'unit.read'] as const;
/** Which events a role may send to a hazard is written once, in the workflow; here stands only that it may act at all. */
const acting = [...reading, 'hazard.report', 'hazard.act', 'file.upload'] as const;
/** The closure figures of whatever the role sees to. */
const reckoning = ['closure.read'] as const;
/** 督办措施: read by those they are written by or addressed to; who may sign, issue or answer one is the workflow's to say. */
const measures = ['measure.read', 'measure.act'] as const;
/** Takes a case away whole: its lines, files and papers. */
const handingOver = ['case.export'] as const;
/** 时限审计: what the auditor found; doing something about it is the committee office's. */
const auditing = ['audit.read'] as const;
const officer = [
  ...acting,
  ...reckoning,
  'measure.read',
  'enterprise.read',
  'enterprise.create',
  'account.list',
  'officer.list',
  'account.manage',
] as const;

/**
 * What each role may ask for at all; whose cases it may ask it for is `caseScope`, whose accounts is `seesTo`, and whether
 * the case allows it is the workflow's to say.
 */
const granted = {
  inspector: officer,
  townInspector: [...officer, 'measure.act'],
  villageReporter: acting,
  expert: acting,
  departmentSupervisor: [...officer, ...handingOver, 'measure.act'],
  committeeOffice: [
    ...officer,
    ...handingOver,
    'measure.act',
    'personalData.erase',
    'sector.edit',
    'demo.restart',
    'account.create',
    'import.read',
    'seal.read',
    'sample.read',
    'sample.approve',
    'rules.read',
    'rules.write',
    'rules.approve',
    'rules.replan',
    ...auditing,
    'audit.act',
    'task.handle',
  ],
  enterprisePrincipal: [...acting, ...reckoning, ...measures, 'account.list', 'account.manage'],
  enterpriseSafetyOfficer: [...acting, ...reckoning, 'measure.read'],
  enterpriseWorker: acting,
  committeeLeader: [
    ...reading,
    ...reckoning,
    ...measures,
    ...handingOver,
    'hazard.act',
    'file.upload',
    'enterprise.read',
    'account.list',
    'officer.list',
    'import.read',
    'seal.read',
    'sample.read',
    'rules.read',
    'rules.approve',
    ...auditing,
  ],
  mediaOfficer: reading,
  auditor: [
    ...reading,
    ...reckoning,
    ...handingOver,
    'measure.read',
    'enterprise.read',
    'account.list',
    'officer.list',
    'import.read',
    'seal.read',
    'sample.read',
    'rules.read',
    ...auditing,
  ],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof granted)[Role][number];

/** Everything a role may ask for; the system itself never comes in by a route and may ask for nothing. */
export function permissionsOf(role: Role | 'system'): readonly Permission[] {
  return role === 'system' ? [] : granted[role];
}
