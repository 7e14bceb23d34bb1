import { useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { answerOf, api } from '../../api/client.js';
import { publicBodies } from '../../api/public.bodies.js';
import type { Field, Option } from '../field.js';
import { KnownNames } from '../known.names.js';
import { SearchSelect } from './search.select.js';
import type { ValueInput } from './value.input.js';

type Among = Extract<Field, { kind: 'unit' }>['among'];

const territories = new Set(['town', 'subdistrict', 'centre', 'park', 'elsewhere']);

const placeholders: Record<Among, string> = {
  enterprises: '输入企业名称查找',
  towns: '选择镇、街道、中心或园区',
  all: '输入单位或企业名称查找',
};

interface UnitInputProps extends ValueInput<string> {
  among: Among;
  /** Its name where no form names it. */
  label?: string;
}

/** A unit by its name: public bodies from the tree, enterprises from the register. */
export function UnitInput({ id, value, onChange, among, label }: UnitInputProps) {
  const client = useQueryClient();
  const find = async (text: string): Promise<Option[]> => {
    const [bodies, enterprises] = await Promise.all([
      among === 'enterprises' ? [] : client.ensureQueryData(publicBodies),
      among === 'towns' ? [] : answerOf(api.GET('/api/enterprises', { params: { query: { name: text, limit: 20 } } })),
    ]);
    const named = bodies.filter(({ kind, name }) => name.includes(text) && (among === 'all' || territories.has(kind)));
    return [...named, ...enterprises].map(({ id: unitId, name }) => ({ value: unitId, label: name }));
  };
  return (
    <SearchSelect
      id={id}
      label={label}
      among={`units-${among}`}
      find={find}
      known={use(KnownNames)}
      value={value ? [value] : []}
      onChange={([chosen]) => onChange?.(chosen)}
      placeholder={placeholders[among]}
    />
  );
}
