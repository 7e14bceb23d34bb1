import { use } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { Option } from '../field.js';
import { KnownNames } from '../known.names.js';
import { SearchSelect } from './search.select.js';
import type { ValueInput } from './value.input.js';

/** Another hazard, by its name. */
export function CaseInput({ id, value, onChange }: ValueInput<string>) {
  return (
    <SearchSelect
      id={id}
      among="hazards"
      find={findCases}
      known={use(KnownNames)}
      value={value ? [value] : []}
      onChange={([chosen]) => onChange?.(chosen)}
      placeholder="输入隐患名称查找"
    />
  );
}

async function findCases(text: string): Promise<Option[]> {
  const { items } = await answerOf(api.GET('/api/hazards', { params: { query: text ? { text } : {} } }));
  return items.map(({ id, title, enterpriseName }) => ({
    value: id,
    label: enterpriseName ? `${title}（${enterpriseName}）` : title,
  }));
}
