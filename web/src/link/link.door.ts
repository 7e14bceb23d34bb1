import { answerOf, api, type Schemas } from '../api/client.js';
import { type EventDoor, multipart } from '../forms/event.door.js';
import type { Values } from '../forms/form.body.js';
import type { EventCommand } from '../forms/send.event.js';

const at = (token: string) => ({ params: { path: { token } } });

/** Has a code for this event sent to the bearer's address. @throws Failure */
export function requestCode(token: string, event: string): Promise<Schemas['CodeSentView']> {
  const body = { event } as Schemas['CodeRequestDto'];
  return answerOf(api.POST('/api/links/{token}/codes', { ...at(token), body }));
}

/** Sends an event with the code that confirms it. @throws Failure */
export function sendConfirmed(
  token: string,
  command: EventCommand,
  values: Values,
  code: string,
): Promise<Schemas['HazardAnswer']> {
  const body = { ...values, ...command, code } as never;
  return answerOf(api.POST('/api/links/{token}/events', { ...at(token), body }));
}

/** Files by the link instead of a session. */
export function filesOf(token: string): Pick<EventDoor, 'upload' | 'fileAddress'> {
  return {
    upload: async (file) => {
      const body = { file: file.name };
      const sent = api.POST('/api/links/{token}/files', {
        ...at(token),
        body,
        bodySerializer: () => multipart(file),
      });
      return (await answerOf(sent)).fileId;
    },
    fileAddress: (fileId) => `/api/links/${token}/files/${fileId}`,
  };
}
