import { Injectable } from '@nestjs/common';
import { HazardEventPipe, type ValidEvent } from './hazard-event.pipe.js';

/** The forms of events for another door than `POST /api/hazards/:id/events`: the same shapes and the same refusals. */
@Injectable()
export class EventFormsService {
  readonly #pipe = new HazardEventPipe();

  /** The event with the fields of its type and no others. Problem 400 INVALID_INPUT names every bad field. */
  read(body: unknown): Promise<ValidEvent> {
    return this.#pipe.transform(body);
  }
}
