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
  scans: 'papers',
  paperScans: 'papers',
  materials: 'papers',
  dismantlingProof: 'papers',
  evaluation: 'papers',
  serviceRecord: 'papers',
};

/** Every file of the case by what it shows: the hazard, the repair, what was seen on site, and papers. */
export function evidenceGroups(history: readonly Line[]): EvidenceGroups {
  const groups: EvidenceGroups = { before: [], after: [], site: [], papers: [] };
  for (const line of history) {
    for (const [field, value] of Object.entries(line.payload)) {
      const group = groupOfField(field, line.event);
      if (group) groups[group].push(...filesIn(value, line));
    }
  }
  return groups;
}

/** Photos of progress show the repair, those of a report the hazard; a look-back goes on site, other evidence is paper. */
function groupOfField(field: string, event: string): keyof EvidenceGroups | undefined {
  if (field === 'photos') return event.startsWith('LOG_') ? 'after' : 'before';
  if (field === 'evidence') return event.startsWith('LOOKBACK') ? 'site' : 'papers';
  return groupOf[field];
}

function filesIn(value: unknown, { actor, zh, occurredAtMs }: Line): Evidence[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is { fileId: string } => typeof one?.fileId === 'string')
    .map(({ fileId }) => ({ fileId, from: `${actor.name} ${zh}`, atMs: occurredAtMs }));
}
