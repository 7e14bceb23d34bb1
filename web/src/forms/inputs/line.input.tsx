import { Select } from 'antd';
import { use } from 'react';
import { KnownLines } from '../known.lines.js';
import type { ValueInput } from './value.input.js';

/** One of what the case already has, by its words; the number of its line is what is sent. */
export function LineInput({ id, value, onChange, name }: ValueInput<number> & { name: string }) {
  return (
    <Select
      {...(id ? { id } : {})}
      value={value ?? null}
      options={use(KnownLines)[name] ?? []}
      onChange={(chosen: number | null) => onChange?.(chosen ?? undefined)}
      placeholder="请选择"
      notFoundContent="这项隐患还没有可选的"
    />
  );
}
