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
  const named = { name, ...labelled(description), ...noted(name), required, ...hint };
  if (schema.enum) return { ...named, kind: 'choice', options: optionsOf(name, schema.enum) };
  if (schema.properties) return { ...named, kind: 'group', fields: fieldsOf(schema, document) };
  if (type === 'array') return listField(named, resolved(items ?? {}, document), document);
  if (type === 'boolean') return { ...named, kind: 'flag' };
  if (type === 'number' || type === 'integer') return { ...named, ...numberKind(name) };
  if (format === 'date') return { ...named, kind: 'date' };
  if (format === 'uuid') return { ...named, ...idKind(name) };
  return { ...named, kind: 'text', maxLength: schema.maxLength };
}

/** When an answer is owed that no form can demand: the case decides. */
const notes: Record<string, string> = {
  noPhotoReason: '没有照片时写明原因',
  workersToldOn: '重大事故隐患须先向职工通报',
};

function noted(name: string): { note?: string } {
  return notes[name] ? { note: notes[name] } : {};
}

type Named = Pick<Field, 'name' | 'label' | 'note' | 'required'>;

function listField(named: Named, item: Schema, document: ApiDocument): Field {
  if (item.enum) return { ...named, kind: 'choices', options: optionsOf(named.name, item.enum) };
  if (item.properties) return { ...named, kind: 'rows', fields: fieldsOf(item, document) };
  return { ...named, kind: idsKind(named.name) };
}

/** What a list of ids is a list of. */
function idsKind(name: string): 'people' | 'signature' | 'files' {
  if (name.endsWith('AccountIds')) return 'people';
  return name === 'signature' ? 'signature' : 'files';
}

/**
 * A label is the name alone; what a person must know stands beside it, and notes for programs（UTC 毫秒、分、编号、序号） are
 * dropped: people see a date picker, yuan and names.
 */
function labelled(description: string): { label: string; note?: string } {
  const said = description
    .replace(/（(UTC 毫秒|分)）/, '')
    .replace('账号编号', '')
    .replace(/序号$/, '');
  const [, label = said, note = ''] = /^([^（；，]+)[（；，](.+)$/.exec(said) ?? [];
  const plain = note.replace(/）(?=；)/, '').replace(/）$/, '');
  return plain ? { label, note: plain } : { label };
}

type NumberKind = { kind: 'instant' | 'line' } | { kind: 'amount'; unit: 'yuan' | 'percent' | 'plain' };

function numberKind(name: string): NumberKind {
  if (name.endsWith('Ms')) return { kind: 'instant' };
  if (name.endsWith('Seq')) return { kind: 'line' };
  if (name.endsWith('Fen')) return { kind: 'amount', unit: 'yuan' };
  return { kind: 'amount', unit: name === 'percent' ? 'percent' : 'plain' };
}

function idKind(name: string): { kind: 'case' } | { kind: 'unit'; among: 'enterprises' | 'towns' | 'all' } {
  return name.endsWith('CaseId') ? { kind: 'case' } : { kind: 'unit', among: unitsFor(name) };
}

function unitsFor(name: string): 'enterprises' | 'towns' | 'all' {
  if (name === 'enterpriseUnitId') return 'enterprises';
  return name === 'townUnitId' ? 'towns' : 'all';
}
