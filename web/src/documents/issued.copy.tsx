import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { FileThumbnail } from '../forms/inputs/file.thumbnail.js';
import { instantWords } from '../time/calendar.words.js';
import { copyStanding, isUnsigned, paperName } from './copy.words.js';
import type { Copy, Paper } from './use.documents.js';

interface IssuedCopyProps {
  paper: Paper;
  copy: Copy;
  actions: Schemas['ActionDto'][];
}

/** A copy that went out: its exact bytes, who signed or refused, and what can still be done with it. */
export function IssuedCopyItem({ paper, copy, actions }: IssuedCopyProps) {
  const [, setSearch] = useSearchParams();
  const wanted = isUnsigned(copy) ? ['SIGN_DOCUMENT', 'REFUSE_SIGNATURE', 'BIND_SCAN'] : ['BIND_SCAN'];
  const open = actions.filter((action) => action.open && wanted.includes(action.event));
  const pictures = [...copy.signatures, ...copy.scans].flatMap(({ files }) => files);
  return (
    <div className="papers-copy">
      <p>
        {instantWords(copy.issuedAtMs)}由{copy.issuedBy}出具
        {copy.file && (
          <>
            ，
            <a href={`/api/files/${copy.file.fileId}`} download>
              原件
            </a>
          </>
        )}
      </p>
      <p className="case-soft">{copyStanding(copy)}</p>
      {pictures.length > 0 && (
        <div className="papers-pictures">
          {pictures.map(({ fileId }, place) => (
            <FileThumbnail key={fileId} fileId={fileId} label={`${paperName(paper)}签署件 ${place + 1}`} />
          ))}
        </div>
      )}
      {open.map(({ event, zh }) => (
        <Button
          key={event}
          aria-label={`${zh}：${paperName(paper)}`}
          onClick={() => setSearch({ do: event, line: String(copy.documentSeq) }, { replace: true })}
        >
          {zh}
        </Button>
      ))}
    </div>
  );
}
