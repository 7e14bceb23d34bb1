import { use, useState } from 'react';
import { EventDoorContext } from '../event.door.js';

/** A file as a small picture that opens the original; what is no picture says that it is a document. */
export function FileThumbnail({ fileId, label }: { fileId: string; label: string }) {
  const address = use(EventDoorContext).fileAddress(fileId);
  const [isPicture, setIsPicture] = useState(true);
  return (
    <a href={address} target="_blank" rel="noreferrer" className="file-thumbnail">
      {isPicture ? (
        <img
          src={`${address}?size=thumbnail`}
          alt={`${label}，点开看原件`}
          loading="lazy"
          onError={() => setIsPicture(false)}
        />
      ) : (
        <span className="form-file-kind">{label}（文档）</span>
      )}
    </a>
  );
}
