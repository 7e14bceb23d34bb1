import { answerOf, api, type Schemas } from '../api/client.js';
import type { Values } from './form.body.js';

export interface EventCommand {
  type: string;
  commandId: string;
  rev?: number;
}

/** Forms are made at run time from the served description: the compiler cannot know which of its bodies this is. */
type EventBody = Schemas['ReportDto'];

/** Sends an event to a case, or begins one where there is none yet. @throws Failure when it is refused */
export function sendEvent(
  caseId: string | null,
  command: EventCommand,
  values: Values,
): Promise<Schemas['HazardAnswer']> {
  const body = { ...values, ...command } as unknown as EventBody;
  return answerOf(
    caseId === null
      ? api.POST('/api/hazards', { body })
      : api.POST('/api/hazards/{id}/events', { params: { path: { id: caseId } }, body }),
  );
}
