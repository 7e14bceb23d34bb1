import { randomUUID } from 'node:crypto';
import type { Row, Things } from './access.row.js';

const everybody = '200 200 200 200 200 200';
const unseen = '404 404 404 404';
/** Measures are no business of whoever only reports, advises or works there. */
const none = { villageReporter: '403', expert: '403', enterpriseWorker: '403', mediaOfficer: '403' } as const;
const measure = ({ measure }: Things) => `/api/measures/${measure}`;

/** The routes of measures: an issued letter to the enterprise that the hazard concerns. */
export const measuresTable: Record<string, Row> = {
  'GET /api/measures': { own: everybody, more: none },
  'GET /api/measures/mine': { own: everybody, more: none },
  'GET /api/measures/:id': { own: everybody, other: unseen, more: none, path: measure },
  'GET /api/measures/:id/history': {
    own: everybody,
    other: unseen,
    more: none,
    path: (of) => `${measure(of)}/history`,
  },
  'GET /api/hazards/:id/measures': {
    own: everybody,
    other: unseen,
    more: none,
    path: ({ hazard }) => `/api/hazards/${hazard}/measures`,
  },
  // It is issued already: the committee is told so, the others that they do not withdraw measures.
  'POST /api/measures/:id/events': {
    own: '403 403 403 403 409 403',
    other: '403 404 404 403',
    more: { townInspector: '403 404', committeeLeader: '409' },
    path: (of) => `${measure(of)}/events`,
    body: () => ({ type: 'WITHDRAW', commandId: randomUUID(), reason: '误报' }),
  },
};
