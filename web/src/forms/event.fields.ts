import { optionsOf } from './choice.texts.js';
import type { Field } from './field.js';
import { type ApiDocument, eventSchema, resolved, type Schema } from './schema.js';

/** What the page itself fills in. */
const carried = new Set(['type', 'commandId', 'rev']);

/** What an event asks for, read from the served description of its form; null for an event nobody sends by hand. */
export function eventFields(event: string, document: ApiDocument): Field[] | null {
  const schema = eventSchema(event, document);
  return schema && fieldsOf(schema, document);
}

function fieldsOf(schema: Schema, document: ApiDocument): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !carried.has(name))
    .map(([name, property]) => fieldOf(name, resolved(property, document), required.has(name), document));
}

function fieldOf(name: string, schema: Schema, required: boolean, document: ApiDocument): Field {
  const { description = name, example, format, items, type } = schema;
  const hint = typeof example === 'string' && !format ? { hint: example } : {};
  const named = { name, label: label(description), required, ...hint };
  if (schema.enum) return { ...named, kind: 'choice', options: optionsOf(name, schema.enum) };
  if (schema.properties) return { ...named, kind: 'group', fields: fieldsOf(schema, document) };
  if (type === 'array') return listField(named, resolved(items ?? {}, document), document);
  if (type === 'boolean') return { ...named, kind: 'flag' };
  if (type === 'number') return name.endsWith('Ms') ? { ...named, kind: 'instant' } : { ...named, ...amount(name) };
  if (format === 'date') return { ...named, kind: 'date' };
  if (format === 'uuid') return { ...named, kind: 'unit', among: unitsFor(name) };
  return { ...named, kind: 'text', maxLength: schema.maxLength };
}

type Named = Pick<Field, 'name' | 'label' | 'required'>;

function listField(named: Named, item: Schema, document: ApiDocument): Field {
  if (item.enum) return { ...named, kind: 'choices', options: optionsOf(named.name, item.enum) };
  if (item.properties) return { ...named, kind: 'rows', fields: fieldsOf(item, document) };
  return { ...named, kind: named.name.endsWith('AccountIds') ? 'people' : 'files' };
}

/** Notes for programs（UTC 毫秒、分） are no words for people: they see a date picker and yuan. */
function label(description: string): string {
  return description.replace(/（(UTC 毫秒|分)）/, '').replace('账号编号', '');
}

function amount(name: string): { kind: 'amount'; unit: 'yuan' | 'percent' | 'plain' } {
  if (name.endsWith('Fen')) return { kind: 'amount', unit: 'yuan' };
  return { kind: 'amount', unit: name === 'percent' ? 'percent' : 'plain' };
}

function unitsFor(name: string): 'enterprises' | 'towns' | 'all' {
  if (name === 'enterpriseUnitId') return 'enterprises';
  return name === 'townUnitId' ? 'towns' : 'all';
}
