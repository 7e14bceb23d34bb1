import { Injectable } from '@nestjs/common';
import type { EventDto } from '../platform/http/event.dto.js';
import { EventPipe } from '../platform/http/event.pipe.js';
import { birthEvents, eventForms, type PersonEvent, sentByForm } from './hazard-event.table.js';

/** A validated event: its form has the fields of its type and no others. */
export type ValidEvent = EventDto & { type: PersonEvent };

/** The forms of a hazard's events. */
@Injectable()
export class HazardEventPipe extends EventPipe<ValidEvent> {
  constructor(known: readonly PersonEvent[] = sentByForm) {
    super(eventForms, known);
  }
}

/** For POST /api/hazards: the events that begin a case. */
export const birthEventPipe = new HazardEventPipe(birthEvents);
