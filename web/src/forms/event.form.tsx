import './forms.css';
import { Skeleton } from 'antd';
import { FailureNotice } from '../shell/failure.notice.js';
import { type Demands, demandedFields } from './demanded.fields.js';
import { FilledForm, type FilledFormProps } from './filled.form.js';
import { withoutFields } from './left.out.js';
import { useEventFields } from './use.event.fields.js';

interface EventFormProps extends Omit<FilledFormProps, 'fields'> {
  /** Fields there is nothing to say in, by their paths: `photos`, `facts.place`. */
  without?: readonly string[];
  /** What the case demands beyond the form. */
  demands?: Demands;
}

/** An event as a form, made from what the server says of it. */
export function EventForm({ without = [], demands = {}, ...props }: EventFormProps) {
  const { fields, error } = useEventFields(props.event);
  if (error) return <FailureNotice error={error} />;
  if (!fields) return <Skeleton active />;
  return <FilledForm {...props} fields={demandedFields(withoutFields(fields, without), demands)} />;
}
