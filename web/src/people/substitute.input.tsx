import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { Option } from '../forms/field.js';
import { SearchSelect } from '../forms/inputs/search.select.js';
import type { ValueInput } from '../forms/inputs/value.input.js';

interface SubstituteInputProps extends ValueInput<string> {
  /** Who will be away. */
  absentId: string;
  label: string;
}

/** Somebody who may stand in: an equal post at the same unit or above it. */
export function SubstituteInput({ id, value, onChange, absentId, label }: SubstituteInputProps) {
  const client = useQueryClient();
  const find = async (text: string): Promise<Option[]> => {
    const people = await client.fetchQuery({
      queryKey: ['substitutes', absentId],
      queryFn: () => answerOf(api.GET('/api/accounts/{id}/substitutes', { params: { path: { id: absentId } } })),
    });
    return people
      .map(({ accountId, name, unitName }) => ({ value: accountId, label: `${name}（${unitName}）` }))
      .filter((one) => one.label.includes(text));
  };
  return (
    <SearchSelect
      id={id}
      label={label}
      among={`substitutes-${absentId}`}
      find={find}
      value={value ? [value] : []}
      onChange={([chosen]) => onChange?.(chosen)}
      placeholder="输入姓名或者单位查找"
    />
  );
}
