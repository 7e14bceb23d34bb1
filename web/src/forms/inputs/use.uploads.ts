import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { failureOf } from '../../api/failure.js';

/** A file on its way, or one that did not arrive. */
export interface Upload {
  key: string;
  file: File;
  failed: string | null;
}

/** Sends files as soon as they are chosen; what did not arrive stays, to be tried again. */
export function useUploads(arrived: (fileId: string) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const drop = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const send = async (upload: Upload) => {
    setUploads((all) => [...all.filter(({ key }) => key !== upload.key), { ...upload, failed: null }]);
    try {
      const { fileId } = await answerOf(
        api.POST('/api/files', { body: { file: upload.file.name }, bodySerializer: () => multipart(upload.file) }),
      );
      drop(upload.key);
      arrived(fileId);
    } catch (error) {
      const failed = failureOf(error).message;
      setUploads((all) => all.map((one) => (one.key === upload.key ? { ...one, failed } : one)));
    }
  };
  const add = (files: FileList | null) => {
    for (const file of files ?? []) void send({ key: crypto.randomUUID(), file, failed: null });
  };
  return { uploads, add, drop, again: (upload: Upload) => void send(upload) };
}

function multipart(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
