import type { BoundFile } from '../files/files.queries.js';

const ofPapers = ['ISSUE_DOCUMENT', 'SIGN_DOCUMENT', 'REFUSE_SIGNATURE', 'BIND_SCAN'];

/** Where each file stands in the pack: by the line that binds it, papers apart from other evidence; no two in one place. */
export function placesOf(files: readonly BoundFile[]): { path: string; file: BoundFile }[] {
  return files.map((file, index) => {
    const folder = ofPapers.includes(file.event) ? 'documents' : 'files';
    const line = String(file.seq).padStart(4, '0');
    return { path: `${folder}/${line}-${String(index + 1).padStart(3, '0')}-${file.originalName}`, file };
  });
}
