import { answerOf, api } from '../../api/client.js';
import type { Option } from '../field.js';
import { SearchSelect } from './search.select.js';
import type { ValueInput } from './value.input.js';

/** Officers of every unit, by name or unit; a certificate is shown because a verifier needs one. */
export function PeopleInput({ id, value, onChange }: ValueInput<string[]>) {
  return (
    <SearchSelect
      id={id}
      among="officers"
      find={findOfficers}
      value={value ?? []}
      onChange={onChange ?? ignore}
      several
      placeholder="输入姓名或单位查找"
    />
  );
}

async function findOfficers(text: string): Promise<Option[]> {
  const officers = await answerOf(api.GET('/api/officers', { params: { query: text ? { text } : {} } }));
  return officers.map(({ accountId, name, unitName, certificateNo }) => ({
    value: accountId,
    label: `${name}（${unitName}${certificateNo ? '，持执法证' : ''}）`,
  }));
}

function ignore(): void {}
