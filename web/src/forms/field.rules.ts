import type { FormRule } from 'antd';
import type { Field } from './field.js';

/** What can be said before the server is asked; what the case demands is the server's to say. */
export function rulesOf(field: Field): FormRule[] {
  const rules: FormRule[] = field.required ? [{ validator: (_, value) => mustAnswer(field, value) }] : [];
  if (field.kind === 'text' && field.maxLength) {
    rules.push({ max: field.maxLength, message: `最多 ${field.maxLength} 个字，请删减` });
  }
  return rules;
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
