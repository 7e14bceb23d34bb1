import { FileThumbnail } from '../forms/inputs/file.thumbnail.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import type { Evidence } from './evidence.groups.js';

/** Files as pictures, each with who brought it and when. */
export function EvidenceFiles({ files, title }: { files: Evidence[]; title: string }) {
  return (
    <ul className="evidence-files">
      {files.map(({ fileId, from, atMs }, index) => (
        <li key={fileId}>
          <FileThumbnail fileId={fileId} label={`${title}第 ${index + 1} 份`} />
          <small>
            {from}，{dayWords(localDay(atMs))}
          </small>
        </li>
      ))}
    </ul>
  );
}
