import { randomUUID } from 'node:crypto';
import type { Row, Things } from './access.row.js';

const worker = ({ worker }: Things) => `/api/accounts/${worker}`;
const enterprise = ({ enterprise }: Things) => `/api/enterprises/${enterprise}`;

/** Who sees to a worker of the enterprise: refused late (400, 409), so that the many calls change nothing. */
const seenTo = (late: number) => ({
  own: `${late} ${late} ${late} 403 ${late} 403`,
  other: '403 403 403 403',
});

/** Commands about people, in the columns of the table of access. */
export const peopleTable: Record<string, Row> = {
  'POST /api/invitations': {
    own: '201 201 201 403 201 403',
    other: '403 403 403 403',
    body: ({ enterprise: unitId }) => ({ unitId, role: 'enterpriseWorker', name: '新工', email: 'x@x.example' }),
  },
  'POST /api/accounts/:id/invitation': {
    ...seenTo(201),
    path: (of) => `${worker(of)}/invitation`,
  },
  'DELETE /api/accounts/:id/invitation': { ...seenTo(204), path: (of) => `${worker(of)}/invitation` },
  'POST /api/accounts/:id/password-reset': { ...seenTo(409), path: (of) => `${worker(of)}/password-reset` },
  'POST /api/accounts/:id/memberships': {
    ...seenTo(409),
    path: (of) => `${worker(of)}/memberships`,
    body: ({ enterprise: unitId }) => ({ unitId, role: 'enterpriseWorker' }),
  },
  'DELETE /api/accounts/:id/memberships/:unitId': {
    own: '404 404 404 403 404 403',
    path: (of) => `${worker(of)}/memberships/${of.enterprise}`,
  },
  'POST /api/accounts/:id/departure': {
    ...seenTo(400),
    path: (of) => `${worker(of)}/departure`,
    body: () => ({ reason: '离职', successorAccountId: randomUUID() }),
  },
  'POST /api/accounts/:id/reactivation': {
    ...seenTo(409),
    path: (of) => `${worker(of)}/reactivation`,
    body: () => ({ reason: '复职' }),
  },
  'POST /api/accounts/:id/links/revocation': {
    ...seenTo(200),
    path: (of) => `${worker(of)}/links/revocation`,
    body: () => ({ reason: '手机遗失' }),
  },
  'POST /api/accounts/:id/leaves': {
    ...seenTo(400),
    path: (of) => `${worker(of)}/leaves`,
    body: () => ({ substituteAccountId: randomUUID(), from: '2026-12-07', to: '2026-12-11', reason: '休假' }),
  },
  'DELETE /api/accounts/:id/leaves/:leaveId': {
    ...seenTo(404),
    path: (of) => `${worker(of)}/leaves/${randomUUID()}`,
  },
  'GET /api/accounts/:id/leaves': {
    own: '200 200 200 403 200 200',
    other: '403 403 403 403',
    more: { mediaOfficer: '403' },
    path: (of) => `${worker(of)}/leaves`,
  },
  'GET /api/accounts/:id': {
    own: '200 200 200 403 200 200',
    other: '404 404 404 403',
    more: { mediaOfficer: '403' },
    path: worker,
  },
  'GET /api/accounts/:id/substitutes': {
    own: '200 200 200 403 200 200',
    other: '403 403 403 403',
    more: { mediaOfficer: '403' },
    path: (of) => `${worker(of)}/substitutes`,
  },
  'GET /api/enterprises/:id': {
    own: '200 200 200 403 200 200',
    other: '200 200 404 403',
    more: { mediaOfficer: '403' },
    path: enterprise,
  },
  'GET /api/accounts/:id/history': {
    own: '200 200 200 403 200 200',
    other: '403 403 403 403',
    more: { mediaOfficer: '403' },
    path: (of) => `${worker(of)}/history`,
  },
  'GET /api/enterprises/:id/history': {
    own: '200 200 200 403 200 200',
    other: '200 200 403 403',
    more: { mediaOfficer: '403' },
    path: (of) => `${enterprise(of)}/history`,
  },
  'POST /api/enterprises/:id/principal': {
    own: '400 400 403 403 400 403',
    other: '403 403 403 403',
    path: (of) => `${enterprise(of)}/principal`,
    body: () => ({ name: '新任', email: 'new@x.example', reason: '股权变更', from: '2099-01-01' }),
  },
  'GET /api/sessions': { own: '200 200 200 200 200 200' },
  'POST /api/sessions/current/unit': { own: '204 204 204 204 204 204', body: (_, { unitId }) => ({ unitId }) },
  'POST /api/sessions/current/substitution': {
    own: '204 204 204 204 204 204',
    body: () => ({ accountId: null }),
  },
  'DELETE /api/sessions/:id': { own: '404 404 404 404 404 404', path: () => `/api/sessions/${randomUUID()}` },
};
