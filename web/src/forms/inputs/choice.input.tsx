import { Checkbox, Radio, Select } from 'antd';
import type { Option } from '../field.js';
import type { ValueInput } from './value.input.js';

/** Up to this many answers are laid open: one look, one tap. */
const laidOpen = 4;

export function ChoiceInput({ id, value, onChange, options }: ValueInput<string> & { options: Option[] }) {
  if (options.length <= laidOpen) {
    return (
      <Radio.Group
        {...(id ? { id } : {})}
        value={value}
        options={options}
        onChange={(event) => onChange?.(event.target.value as string)}
      />
    );
  }
  return (
    <Select
      {...(id ? { id } : {})}
      value={value ?? null}
      onChange={(chosen) => onChange?.(chosen ?? undefined)}
      options={options}
      placeholder="请选择"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}

export function ChoicesInput({ value, onChange, options }: ValueInput<string[]> & { options: Option[] }) {
  return (
    <Checkbox.Group
      value={value ?? []}
      options={options}
      onChange={(chosen) => onChange?.(chosen)}
      className="form-choices"
    />
  );
}

/** Yes and no are both answers: neither stands there before it was given. */
export function FlagInput({ id, value, onChange, label }: ValueInput<boolean> & { label: string }) {
  const [yes, no] = label.includes('合格') ? ['合格', '不合格'] : ['是', '否'];
  return (
    <Radio.Group
      {...(id ? { id } : {})}
      value={value}
      options={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      onChange={(event) => onChange?.(event.target.value as boolean)}
    />
  );
}
