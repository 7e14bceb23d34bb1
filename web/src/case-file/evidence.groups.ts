import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

export interface Evidence {
  fileId: string;
  /** Who brought it with which event, in words. */
  from: string;
  atMs: number;
}

export type EvidenceGroups = Record<'before' | 'after' | 'site' | 'papers', Evidence[]>;

const groupOf: Record<string, keyof EvidenceGroups> = {
  afterPhotos: 'after',
  sitePhotos: 'site',
  evidence: 'site',
  scans: 'papers',
  serviceRecord: 'papers',
};

/** Every file of the case by what it shows: the hazard, the repair, what was seen on site, and papers. */
export function evidenceGroups(history: readonly Line[]): EvidenceGroups {
  const groups: EvidenceGroups = { before: [], after: [], site: [], papers: [] };
  for (const line of history) {
    for (const [field, value] of Object.entries(line.payload)) {
      const group = field === 'photos' ? photosOf(line.event) : groupOf[field];
      if (group) groups[group].push(...filesIn(value, line));
    }
  }
  return groups;
}

/** Photos of progress show the repair; those of a report show the hazard. */
function photosOf(event: string): keyof EvidenceGroups {
  return event === 'LOG_PROGRESS' ? 'after' : 'before';
}

function filesIn(value: unknown, { actor, zh, occurredAtMs }: Line): Evidence[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is { fileId: string } => typeof one?.fileId === 'string')
    .map(({ fileId }) => ({ fileId, from: `${actor.name} ${zh}`, atMs: occurredAtMs }));
}
