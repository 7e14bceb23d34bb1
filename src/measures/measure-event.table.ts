import type { MeasureEvent } from '../../workflows/measure/v1/measure.events.js';
import { BareEventDto, type EventDto, ReasonedDto } from '../platform/http/event.dto.js';
import { EventPipe } from '../platform/http/event.pipe.js';
import { AnswerMeasureDto, RewriteMeasureDto } from './measure-event.dto.js';

/** Drafted by what a hazard came to and asked for by the clock; the door does not know these. */
type InnerEvent = 'OPEN_MEASURE' | 'HAND_OVER' | 'MEASURE_DUE';

type PersonEvent = Exclude<MeasureEvent, InnerEvent>;

/** One table for validation and OpenAPI: the form of every event a person may send to a measure. */
export const measureForms: Record<PersonEvent, new () => EventDto> = {
  REWRITE: RewriteMeasureDto,
  SIGN: BareEventDto,
  SEND_BACK: ReasonedDto,
  ISSUE: BareEventDto,
  ANSWER: AnswerMeasureDto,
  WITHDRAW: ReasonedDto,
};

/** A validated event: its form has the fields of its type and no others. */
export type ValidMeasureEvent = EventDto & { type: PersonEvent };

export const measureEventPipe = new EventPipe<ValidMeasureEvent>(measureForms);
