import { failureOf, plainMessage } from '../api/failure.js';

interface FieldFault {
  name: string[];
  errors: string[];
}

/** What the server found wrong, at the field it found it at, as antd's forms take it. */
export function faultsAtFields(error: unknown): FieldFault[] {
  const { errors } = failureOf(error);
  const fields = [...new Set(errors.map(({ field }) => field))];
  return fields.map((field) => ({
    name: field.split('.'),
    errors: errors.filter((one) => one.field === field).map(plainMessage),
  }));
}
