import type { ValidEvent } from './hazard-event.pipe.js';

/** Fields of the forms that hold ids of uploaded files. */
const evidenceFields = [
  'photos',
  'scans',
  'serviceRecord',
  'afterPhotos',
  'sitePhotos',
  'evidence',
  'materials',
  'paperScans',
  'dismantlingProof',
  'evaluation',
  'document',
  'signature',
] as const;

/** All files a form wants to bind, each once. */
export function fileIdsOf(event: ValidEvent): string[] {
  const form = event as unknown as Record<string, string[] | undefined>;
  return [...new Set(evidenceFields.flatMap((field) => form[field] ?? []))];
}

/** The form with every file id replaced by the file as it was found, id and SHA-256. */
export function withEvidence(
  form: Record<string, unknown>,
  described: { fileId: string; sha256: string }[],
): Record<string, unknown> {
  const byId = new Map(described.map((file) => [file.fileId, file]));
  const replaced = evidenceFields
    .filter((field) => Array.isArray(form[field]))
    .map((field) => [field, (form[field] as string[]).map((id) => byId.get(id))]);
  return { ...form, ...Object.fromEntries(replaced) };
}
