import { choiceName } from '../forms/choice.texts.js';
import type { Field } from '../forms/field.js';
import type { Values } from '../forms/form.body.js';
import { dayWords, instantWords } from '../time/calendar.words.js';

export interface Said {
  label: string;
  text: string;
}

/** What was filled in, read back by the labels it was asked with; ids are said by name or not at all, files are shown elsewhere. */
export function payloadWords(fields: Field[], payload: Values, nameOf: (unitId: string) => string | undefined): Said[] {
  return fields.flatMap((field) => {
    const value = field.kind === 'people' ? payload['verifiers'] : payload[field.name];
    if (value === undefined || value === null) return [];
    if (field.kind === 'group') return within(field.label, payloadWords(field.fields, value as Values, nameOf));
    if (field.kind === 'rows') {
      return (value as Values[]).map((row, index) => ({
        label: `${field.label} ${index + 1}`,
        text: payloadWords(field.fields, row, nameOf)
          .map(({ text }) => text)
          .join('，'),
      }));
    }
    const text = answerWords(field, value, nameOf);
    return text ? [{ label: field.label, text }] : [];
  });
}

function within(label: string, said: Said[]): Said[] {
  return said.map((one) => ({ label: `${label} · ${one.label}`, text: one.text }));
}

function answerWords(field: Field, value: unknown, nameOf: (unitId: string) => string | undefined): string {
  switch (field.kind) {
    case 'choice':
      return choiceName(field.name, String(value));
    case 'choices':
      return (value as string[]).map((code) => choiceName(field.name, code)).join('、');
    case 'date':
      return dayWords(String(value));
    case 'instant':
      return instantWords(Number(value));
    case 'amount':
      return amountWords(field.unit, Number(value));
    case 'flag':
      return flagWords(field.label, value === true);
    case 'unit':
      return nameOf(String(value)) ?? '';
    case 'people':
      return (value as { name: string; unitName: string }[]).map((one) => `${one.name}（${one.unitName}）`).join('、');
    case 'text':
      return String(value);
    default:
      return '';
  }
}

function amountWords(unit: 'yuan' | 'percent' | 'plain', value: number): string {
  if (unit === 'yuan') return `${(value / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })} 元`;
  return unit === 'percent' ? `${value}%` : String(value);
}

function flagWords(label: string, yes: boolean): string {
  if (label.includes('合格')) return yes ? '合格' : '不合格';
  return yes ? '是' : '否';
}
