import { randomUUID } from 'node:crypto';
import type { Row, Things } from './access.row.js';
import { auditTable } from './audit.table.js';
import { measuresTable } from './measures.table.js';
import { peopleTable } from './people.table.js';

let creditCodes = 0;

/** Invented codes with a right check digit（GB 32100-2015）: the weights of the first 17 characters run in powers of three. */
function creditCode(): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91430981MA4Q${String(creditCodes++).padStart(5, '0')}`;
  const sum = [...body].reduce((total, sign, n) => total + alphabet.indexOf(sign) * (3 ** n % 31), 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}

/** Who needs no sign-in, and that is all. */
export const open = [
  'GET /health/live',
  'GET /health/ready',
  'GET /health/duties',
  'GET /metrics',
  'POST /api/sessions',
  'GET /api/demo/mail',
  'GET /api/demo/sms',
  'GET /api/demo/accounts',
  'GET /api/mode',
  'GET /api/links/:token',
  'GET /api/links/:token/files/:fileId',
  'POST /api/links/:token/events',
  'POST /api/links/:token/codes',
  'POST /api/links/:token/files',
  'POST /api/links/:token/renewal',
  'GET /api/invitations/:token',
  'POST /api/invitations/:token',
  'POST /api/password-resets',
  'POST /api/password-resets/:token',
  'POST /api/mail/bounces',
  'GET /api/calendar/:token.ics',
];

const everybody = '200 200 200 200 200 200';
const officeOnly = '403 403 403 403';
const notReckoning = { villageReporter: '403', expert: '403', enterpriseWorker: '403', mediaOfficer: '403' } as const;
const unseen = '404 404 404 404';
const hazard = ({ hazard }: Things) => `/api/hazards/${hazard}`;

/**
 * Every other route, written by hand: what the inspector, the supervisor, the principal, the safety officer, the committee
 * office and the auditor get, and behind it the first four at another unit. What the other six roles get follows by the
 * rule of `expected`, where the row does not say otherwise in `more`.
 */
export const table: Record<string, Row> = {
  'GET /api/me': { own: everybody },
  'GET /api/units': { own: everybody },
  'GET /api/units/:id': { own: everybody, path: ({ town }) => `/api/units/${town}` },
  'GET /api/sectors/:code/departments': { own: everybody, path: () => '/api/sectors/gas/departments' },
  'PUT /api/sectors/:code/departments': {
    own: `${officeOnly} 200 403`,
    path: () => '/api/sectors/gas/departments',
    body: ({ department: unitId }) => ({ departments: [{ unitId, lead: true, inferred: false, basis: '职责规定' }] }),
  },
  // Here no city was lived, so there is none to begin again.
  'POST /api/demo/restart': { own: `${officeOnly} 409 403`, body: () => ({ confirm: '重新开始' }) },
  ...peopleTable,
  ...measuresTable,
  ...auditTable,
  'GET /api/enterprises': { own: '200 200 403 403 200 200', more: { mediaOfficer: '403' } },
  'POST /api/enterprises': {
    own: '201 201 403 403 201 403',
    body: ({ town }) => ({ name: `测试企业 ${randomUUID()}`, creditCode: creditCode(), townUnitId: town }),
  },
  'GET /api/accounts': { own: '200 200 200 403 200 200', more: { mediaOfficer: '403' } },
  'GET /api/officers': { own: '200 200 403 403 200 200', more: { mediaOfficer: '403' } },
  'POST /api/accounts': {
    own: `${officeOnly} 201 403`,
    body: ({ town }) => ({ account: `t.${randomUUID()}`, name: '测试', role: 'inspector', unitId: town }),
  },
  'POST /api/files': { own: '201 201 201 201 201 403', more: { committeeLeader: '201' }, upload: true },
  'GET /api/files/:fileId': { own: everybody, other: unseen, path: ({ photo }) => `/api/files/${photo}` },
  'GET /api/imports': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' } },
  'GET /api/imports/:id/errors.csv': {
    own: `${officeOnly} 200 200`,
    more: { mediaOfficer: '403' },
    path: ({ importBatch }) => `/api/imports/${importBatch}/errors.csv`,
  },
  'GET /api/hazards/:id/seal': {
    own: everybody,
    other: unseen,
    path: (of) => `${hazard(of)}/seal`,
  },
  'GET /api/hazards/:id/schedule': {
    own: everybody,
    other: unseen,
    path: (of) => `${hazard(of)}/schedule`,
  },
  'GET /api/look-back-samples': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' } },
  'POST /api/look-back-samples': {
    own: `${officeOnly} 201 403`,
    more: { mediaOfficer: '403' },
    body: () => ({ fromDay: '2026-01-05', toDay: '2026-01-09' }),
  },
  // There is none by this id, so whoever may look finds nothing.
  'GET /api/look-back-samples/:id': {
    own: `${officeOnly} 404 404`,
    more: { mediaOfficer: '403' },
    path: () => '/api/look-back-samples/018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10',
  },
  'GET /api/policies': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' } },
  'GET /api/policies/:version': {
    own: `${officeOnly} 200 200`,
    more: { mediaOfficer: '403' },
    path: () => '/api/policies/1',
  },
  // Nothing is changed, so it is refused for that.
  'POST /api/policies': {
    own: `${officeOnly} 400 403`,
    body: () => ({ effectiveFrom: '2020-01-01', reason: '测试', patch: {} }),
  },
  'POST /api/policies/:version/approve': {
    own: `${officeOnly} 404 403`,
    more: { committeeLeader: '404' },
    path: () => '/api/policies/1099/approve',
  },
  'GET /api/calendars': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' } },
  'GET /api/calendars/:version': {
    own: `${officeOnly} 200 200`,
    more: { mediaOfficer: '403' },
    path: () => '/api/calendars/1',
  },
  'POST /api/calendars': {
    own: `${officeOnly} 400 403`,
    body: () => ({
      ...{ year: 2027, off: [], work: [], status: 'expected', sourceDocument: '测试', sourceDate: '2026-01-01' },
      ...{ effectiveFrom: '2020-01-01', reason: '测试' },
    }),
  },
  'POST /api/calendars/:version/approve': {
    own: `${officeOnly} 404 403`,
    more: { committeeLeader: '404' },
    path: () => '/api/calendars/1099/approve',
  },
  'GET /api/rules/replan': {
    own: `${officeOnly} 200 200`,
    more: { mediaOfficer: '403' },
    path: () => '/api/rules/replan?event=REPLAN',
  },
  'POST /api/rules/replan': {
    own: `${officeOnly} 409 403`,
    body: () => ({ event: 'REPLAN', digest: '0'.repeat(64) }),
  },
  'GET /api/seals': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' } },
  'GET /api/seals/:n': { own: `${officeOnly} 200 200`, more: { mediaOfficer: '403' }, path: () => '/api/seals/1' },
  'GET /api/seals/:n/leaves': {
    own: `${officeOnly} 200 200`,
    more: { mediaOfficer: '403' },
    path: () => '/api/seals/1/leaves',
  },
  'GET /api/analytics/closure': { own: everybody, more: notReckoning },
  'GET /api/analytics/closure/cases': { own: everybody, more: notReckoning },
  'GET /api/my-work': { own: everybody },
  'GET /api/me/calendar': { own: everybody },
  'POST /api/me/calendar': { own: '201 201 201 201 201 201' },
  'DELETE /api/me/calendar': { own: '204 204 204 204 204 204' },
  'GET /api/tasks': { own: `${officeOnly} 200 403` },
  'POST /api/tasks/:id/done': { own: `${officeOnly} 404 403`, path: () => `/api/tasks/${randomUUID()}/done` },
  'POST /api/tasks/:id/release': { own: `${officeOnly} 404 403`, path: () => `/api/tasks/${randomUUID()}/release` },
  'GET /api/inbox': { own: everybody },
  'GET /api/inbox/unread': { own: everybody },
  'POST /api/inbox/read': { own: everybody, body: () => ({ ids: ['018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10'] }) },
  'POST /api/inbox/read-all': { own: everybody },
  'GET /api/hazards': { own: everybody },
  'GET /api/registers/list': { own: everybody },
  'GET /api/registers/assignments': { own: everybody },
  'GET /api/registers/close-outs': { own: everybody },
  'GET /api/registers/bulletins': { own: everybody },
  'POST /api/hazards': {
    own: '201 201 201 201 201 403',
    more: { expert: '403' },
    body: () => ({ type: 'SAVE_DRAFT', commandId: randomUUID(), title: '草稿' }),
  },
  'GET /api/hazards/export': { own: everybody, path: () => '/api/hazards/export?format=csv' },
  'GET /api/hazards/:id': { own: everybody, other: unseen, path: hazard },
  'GET /api/hazards/:id/history': { own: everybody, other: unseen, path: (of) => `${hazard(of)}/history` },
  'GET /api/hazards/:id/deliveries': { own: everybody, other: unseen, path: (of) => `${hazard(of)}/deliveries` },
  'GET /api/hazards/:id/documents': { own: everybody, other: unseen, path: (of) => `${hazard(of)}/documents` },
  'GET /api/hazards/:id/documents/:kind': {
    own: everybody,
    other: unseen,
    path: (of) => `${hazard(of)}/documents/inspectionRecord`,
  },
  // The office has no power to enforce: it is told so by the case.
  'POST /api/hazards/:id/documents/:kind': {
    own: '201 201 403 403 409 403',
    other: unseen,
    path: (of) => `${hazard(of)}/documents/inspectionRecord`,
    body: () => ({ commandId: randomUUID() }),
  },
  'POST /api/hazards/:id/documents/:kind/mail': {
    own: '204 204 204 204 204 403',
    other: unseen,
    more: { committeeLeader: '204' },
    path: (of) => `${hazard(of)}/documents/inspectionRecord/mail`,
    body: () => ({ to: 'self' }),
  },
  'GET /api/hazards/:id/evidence-pack': {
    own: '403 200 403 403 200 200',
    other: '403 404 403 403',
    path: (of) => `${hazard(of)}/evidence-pack`,
    more: { mediaOfficer: '403' },
  },
  // The case keeps nothing personal, so there is nothing to erase.
  'POST /api/hazards/:id/personal-data/erasure': {
    own: `${officeOnly} 404 403`,
    path: (of) => `${hazard(of)}/personal-data/erasure`,
    body: () => ({ name: 'reporterContact', reason: '本人要求' }),
  },
  'POST /api/hazards/:id/events': {
    own: '201 201 403 403 403 403',
    other: unseen,
    path: (of) => `${hazard(of)}/events`,
    body: () => ({ type: 'PROPOSE_REJECTION', commandId: randomUUID(), reason: '经核实不属于隐患。' }),
  },
  'DELETE /api/sessions/others': {
    own: '204 204 204 204 204 204',
    path: () => '/api/sessions/others',
    ownSession: true,
  },
  'POST /api/password': {
    own: '204 204 204 204 204 204',
    body: () => ({ currentPassword: 'bihuan-demo-2026', newPassword: 'six slow boats' }),
    ownSession: true,
  },
  'DELETE /api/sessions/current': {
    own: '204 204 204 204 204 204',
    path: () => '/api/sessions/current',
    ownSession: true,
  },
};
