import './forms.css';
import { Skeleton } from 'antd';
import type { Schemas } from '../api/client.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { FilledForm } from './filled.form.js';
import type { Values } from './form.body.js';
import { withoutFields } from './left.out.js';
import { useEventFields } from './use.event.fields.js';

export interface EventFormProps {
  /** null begins a case. */
  caseId: string | null;
  event: string;
  /** The verb on the button. */
  verb: string;
  rev?: number;
  defaults?: Values;
  /** Fields there is nothing to say in, by their paths: `photos`, `facts.place`. */
  without?: readonly string[];
  /** What stands in the form, as it is typed. */
  onTyped?: (values: Values) => void;
  onDone: (view: Schemas['HazardAnswer']) => void;
}

/** An event as a form, made from what the server says of it. */
export function EventForm({ without = [], ...props }: EventFormProps) {
  const { fields, error } = useEventFields(props.event);
  if (error) return <FailureNotice error={error} />;
  if (!fields) return <Skeleton active />;
  return <FilledForm {...props} fields={withoutFields(fields, without)} />;
}
