import type { Field } from './field.js';

/** What stands in a form: the same shape as the body it becomes, holes allowed. */
export type Values = Record<string, unknown>;

/** The body of an event from what was typed: empty answers are left out, surrounding blanks are dropped. */
export function bodyOf(fields: Field[], values: Values): Values {
  const entries = fields.map((field) => [field.name, answer(field, values[field.name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function answer(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'group':
      return group(field.fields, field.required, value);
    case 'rows':
      return ((value as Values[] | undefined) ?? []).map((row) => bodyOf(field.fields, row ?? {}));
    case 'choices':
    case 'people':
      return value ?? [];
    case 'files':
    case 'signature':
      return Array.isArray(value) && value.length > 0 ? value : undefined;
    default:
      return typeof value === 'string' ? value.trim() || undefined : (value ?? undefined);
  }
}

/** An optional group nobody touched is not sent; a required one is, so that the server names what it lacks. */
function group(fields: Field[], required: boolean, value: unknown): Values | undefined {
  const body = bodyOf(fields, (value as Values | undefined) ?? {});
  return required || Object.keys(body).length > 0 ? body : undefined;
}

/** What stands in a form before anything was typed: rows that must be begin with one to fill in. */
export function emptyOf(fields: Field[]): Values {
  const rows = fields.filter(({ kind, required }) => kind === 'rows' && required);
  return Object.fromEntries(rows.map(({ name }) => [name, [{}]]));
}
