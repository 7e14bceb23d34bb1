import type { PipeTransform } from '@nestjs/common';
import { fieldProblem } from '../field.problem.js';
import type { EventDto } from './event.dto.js';
import { createValidationPipe } from './validation.pipe.js';

/** The form of every event of a door, by its name. */
export type EventForms = Readonly<Record<string, new () => EventDto>>;

/** Picks the form by `type` and validates against it; an unknown event names those there are. */
export class EventPipe<Valid extends EventDto> implements PipeTransform {
  readonly #validation = createValidationPipe();

  /** @param forms by event @param known the events this door takes */
  constructor(
    private readonly forms: EventForms,
    private readonly known: readonly string[] = Object.keys(forms),
  ) {}

  /** The event with the fields of its type and no others. Problem 400 INVALID_INPUT names every bad field. */
  async transform(body: unknown): Promise<Valid> {
    const type = (body as { type?: unknown } | null | undefined)?.type;
    if (typeof type !== 'string' || !this.known.includes(type)) {
      const message = `type：只能是以下之一：${this.known.join('、')}`;
      throw fieldProblem([{ field: 'type', rule: 'isIn', message }]);
    }
    return this.#validation.transform(body, { type: 'body', metatype: this.forms[type] });
  }
}
