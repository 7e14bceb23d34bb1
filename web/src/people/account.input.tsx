import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { Option } from '../forms/field.js';
import { SearchSelect } from '../forms/inputs/search.select.js';
import type { ValueInput } from '../forms/inputs/value.input.js';
import { roleName } from '../session/role.names.js';

interface AccountInputProps extends ValueInput<string> {
  unitId: string;
  /** Who cannot be chosen. */
  without: string;
  label: string;
}

/** An active account of one unit, by name. */
export function AccountInput({ id, value, onChange, unitId, without, label }: AccountInputProps) {
  const client = useQueryClient();
  const find = async (text: string): Promise<Option[]> => {
    const accounts = await client.fetchQuery({
      queryKey: ['accounts-at', unitId],
      queryFn: () => answerOf(api.GET('/api/accounts', { params: { query: { unitId, limit: 200 } } })),
    });
    return accounts
      .filter((one) => one.state === 'active' && one.id !== without)
      .filter(({ name }) => name.includes(text))
      .map((one) => ({ value: one.id, label: `${one.name}（${roleName(one.role)}）` }));
  };
  return (
    <SearchSelect
      id={id}
      label={label}
      among={`accounts-${unitId}-${without}`}
      find={find}
      value={value ? [value] : []}
      onChange={([chosen]) => onChange?.(chosen)}
      placeholder="输入姓名查找"
    />
  );
}
