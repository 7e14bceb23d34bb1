import type { Field } from './field.js';

/** The fields without those named by path; a group of which nothing is left goes with them. */
export function withoutFields(fields: Field[], paths: readonly string[], under = ''): Field[] {
  return fields
    .filter(({ name }) => !paths.includes(under + name))
    .map((field) => {
      if (field.kind !== 'group') return field;
      return { ...field, fields: withoutFields(field.fields, paths, `${under}${field.name}.`) };
    })
    .filter((field) => field.kind !== 'group' || field.fields.length > 0);
}
