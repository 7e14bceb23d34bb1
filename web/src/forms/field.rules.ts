import type { FormRule } from 'antd';
import { dayWords } from '../time/calendar.words.js';
import type { DayLimit, Field } from './field.js';

/**
 * What can be said before the server is asked; what else the case demands is the server's to say.
 * @param today `YYYY-MM-DD` by the server's clock
 */
export function rulesOf(field: Field, today: string): FormRule[] {
  const rules: FormRule[] = field.required ? [{ validator: (_, value) => mustAnswer(field, value) }] : [];
  if (field.kind === 'text' && field.maxLength) {
    rules.push({ max: field.maxLength, message: `最多 ${field.maxLength} 个字，请删减` });
  }
  if (field.kind === 'date' && field.day) {
    const fault = dayFault(field.day, today);
    rules.push({
      validator: (_, value) => (fault(value) ? Promise.reject(new Error(fault(value))) : Promise.resolve()),
    });
  }
  return rules;
}

/** What is wrong with a day, by the side of today it must lie on; empty where nothing is. */
export function dayFault(limit: DayLimit, today: string): (day: unknown) => string {
  return (day) => {
    if (typeof day !== 'string') return '';
    if (limit === 'notPast') return day < today ? `不能早于今天，今天是${dayWords(today)}` : '';
    return day > today ? `填已经通报的日期，不能晚于今天，今天是${dayWords(today)}` : '';
  };
}

function mustAnswer({ kind }: Field, value: unknown): Promise<void> {
  const empty =
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    ((kind === 'people' || kind === 'signature') && Array.isArray(value) && value.length === 0);
  return empty ? Promise.reject(new Error(wanted(kind))) : Promise.resolve();
}

function wanted(kind: Field['kind']): string {
  if (kind === 'text' || kind === 'amount') return '请填写';
  if (kind === 'signature') return '请签名';
  return kind === 'files' ? '请上传' : '请选择';
}
