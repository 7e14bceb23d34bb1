import { randomUUID } from 'node:crypto';
import type { Row } from './access.row.js';

/** The auditor is for whoever sees everything; what to do about a finding is the committee office's. */
const seesAll = '403 403 403 403 200 200';
const none = { mediaOfficer: '403' } as const;

/** The routes of the auditor: nothing was found here, so there is nothing to do about. */
export const auditTable: Record<string, Row> = {
  'GET /api/audit': { own: seesAll, more: none },
  'GET /api/audit/line': { own: seesAll, more: none },
  'GET /api/audit/findings': { own: seesAll, more: none },
  'POST /api/audit/findings/:id/redrive': {
    own: '403 403 403 403 404 403',
    path: () => `/api/audit/findings/${randomUUID()}/redrive`,
  },
  'POST /api/audit/findings/:id/explanation': {
    own: '403 403 403 403 404 403',
    path: () => `/api/audit/findings/${randomUUID()}/explanation`,
    body: () => ({ remark: '当日机房停电，恢复后已补发。' }),
  },
};
