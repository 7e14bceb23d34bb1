import { Input } from 'antd';
import type { ValueInput } from './value.input.js';

/** From this length on an answer is more than a line. */
const oneLine = 200;
const aFewLines = 500;

interface TextInputProps extends ValueInput<string> {
  maxLength: number | undefined;
  hint?: string | undefined;
}

/** Words; the limit is counted down in sight, and nothing that was pasted is cut off unseen. */
export function TextInput({ id, value, onChange, maxLength = 2000, hint }: TextInputProps) {
  const shared = {
    ...(id ? { id } : {}),
    value: value ?? '',
    count: { show: true, max: maxLength },
    placeholder: hint ? `例：${hint}` : '',
  };
  return maxLength > oneLine ? (
    <Input.TextArea
      {...shared}
      autoSize={{ minRows: maxLength > aFewLines ? 3 : 2, maxRows: 12 }}
      onChange={(event) => onChange?.(event.target.value)}
    />
  ) : (
    <Input {...shared} onChange={(event) => onChange?.(event.target.value)} />
  );
}
