import { use, useEffect, useState } from 'react';
import { failureOf } from '../../api/failure.js';
import { EventDoorContext } from '../event.door.js';
import { UploadBoardContext, UploadPlaceContext } from '../upload.board.js';

/** A file on its way, or one that did not arrive. */
export interface Upload {
  key: string;
  file: File;
  failed: string | null;
}

/** Sends files as soon as they are chosen; what did not arrive stays, to be tried again. */
export function useUploads(arrived: (fileId: string) => void) {
  const door = use(EventDoorContext);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const board = use(UploadBoardContext);
  const place = use(UploadPlaceContext);
  useEffect(() => {
    const failed = uploads.filter((one) => one.failed !== null).length;
    board.set(place, { failed, sending: uploads.length - failed });
    return () => void board.delete(place);
  }, [board, place, uploads]);
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const send = async (upload: Upload) => {
    setUploads((all) => [...all.filter(({ key }) => key !== upload.key), { ...upload, failed: null }]);
    try {
      const fileId = await door.upload(upload.file);
      drop(upload.key);
      arrived(fileId);
    } catch (error) {
      const failed = failureOf(error).message;
      setUploads((all) => all.map((one) => (one.key === upload.key ? { ...one, failed } : one)));
    }
  };
  const add = (files: Iterable<File> | null) => {
    for (const file of files ?? []) void send({ key: crypto.randomUUID(), file, failed: null });
  };
  return { uploads, add, drop, again: (upload: Upload) => void send(upload) };
}
