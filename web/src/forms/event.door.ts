import { createContext } from 'react';
import { answerOf, api, type Schemas } from '../api/client.js';
import type { Values } from './form.body.js';
import { type EventCommand, sendEvent } from './send.event.js';

/** By which way a form reaches the server: signed in, or from the link of a mail. */
export interface EventDoor {
  /** Sends an event to a case, or begins one where there is none yet. @throws Failure when it is refused */
  send: (caseId: string | null, command: EventCommand, values: Values) => Promise<Schemas['HazardAnswer']>;
  /** Sends a file and answers its id. @throws Failure */
  upload: (file: File) => Promise<string>;
  /** Where a file is read; with `?size=thumbnail` a small picture of it. */
  fileAddress: (fileId: string) => string;
}

const signedIn: EventDoor = {
  send: sendEvent,
  upload: async (file) => {
    const body = { file: file.name };
    return (await answerOf(api.POST('/api/files', { body, bodySerializer: () => multipart(file) }))).fileId;
  },
  fileAddress: (fileId) => `/api/files/${fileId}`,
};

/** The door of whoever is signed in, unless a page says otherwise. */
export const EventDoorContext = createContext<EventDoor>(signedIn);

/** A file as the server takes it in. */
export function multipart(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
