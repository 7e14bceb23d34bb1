import { events } from '../../workflows/texts/events.js';
import { ApiEventForms, eventExample } from '../platform/http/event.openapi.js';
import { eventForms, type PersonEvent, sentByForm } from './hazard-event.table.js';

/** Describes the body of an events route of hazards. */
export function ApiEventBody(known: readonly PersonEvent[] = sentByForm): MethodDecorator {
  return ApiEventForms(Object.fromEntries(known.map((event) => [event, eventForms[event]])), events);
}

/** An example put together from the examples of the form's own fields. */
export function exampleOf(event: PersonEvent): Record<string, unknown> {
  return eventExample(event, eventForms[event]);
}
