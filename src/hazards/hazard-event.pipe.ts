import { Injectable, type PipeTransform } from '@nestjs/common';
import { fieldProblem } from '../platform/field.problem.js';
import { createValidationPipe } from '../platform/http/validation.pipe.js';
import type { EventDto } from './dto/event.dto.js';
import { birthEvents, eventForms, isPersonEvent, type PersonEvent, sentByForm } from './hazard-event.table.js';

/** A validated event: its form has the fields of its type and no others. */
export type ValidEvent = EventDto & { type: PersonEvent };

/** Picks the form by `type` and validates against it; an unknown event names those there are. */
@Injectable()
export class HazardEventPipe implements PipeTransform {
  readonly #validation = createValidationPipe();

  constructor(private readonly known: readonly PersonEvent[] = sentByForm) {}

  async transform(body: unknown): Promise<ValidEvent> {
    const type = (body as { type?: unknown } | null | undefined)?.type;
    if (!isPersonEvent(type) || !this.known.includes(type)) {
      const message = `type：只能是以下之一：${this.known.join('、')}`;
      throw fieldProblem([{ field: 'type', rule: 'isIn', message }]);
    }
    return this.#validation.transform(body, { type: 'body', metatype: eventForms[type] });
  }
}

/** For POST /api/hazards: the events that begin a case. */
export const birthEventPipe = new HazardEventPipe(birthEvents);
