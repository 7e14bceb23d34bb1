import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { UnitInput } from '../forms/inputs/unit.input.js';
import { useSignedIn } from '../session/signed-in.js';
import { type LedgerFilter, options } from './ledger.filter.js';

interface FilterBarProps {
  filter: LedgerFilter;
  onChange: (change: LedgerFilter) => void;
}

const selects = [
  { key: 'phase', words: '状态' },
  { key: 'level', words: '等级' },
  { key: 'sector', words: '行业' },
] as const;

/** What the list can be narrowed by. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const mayFindUnits = useSignedIn().permissions.includes('enterprise.read');
  return (
    <search className="ledger-filters">
      <SearchText key={filter.text ?? ''} text={filter.text ?? ''} onSearch={(text) => onChange({ text })} />
      {selects.map(({ key, words }) => (
        <Select
          key={key}
          aria-label={words}
          placeholder={words}
          value={filter[key] ?? null}
          options={options[key]}
          onChange={(value) => onChange({ [key]: value ?? '' })}
          allowClear
          popupMatchSelectWidth={false}
        />
      ))}
      {mayFindUnits && (
        <UnitInput
          label="单位"
          among="all"
          {...(filter.unitId ? { value: filter.unitId } : {})}
          onChange={(unitId) => onChange({ unitId: unitId ?? '' })}
        />
      )}
    </search>
  );
}

function SearchText({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => typed.trim() !== text && onSearch(typed.trim()), 500);
    return () => clearTimeout(later);
  }, [typed, text, onSearch]);
  return (
    <Input
      type="search"
      id="ledger-search"
      aria-label="按隐患名称或编号查找"
      placeholder="隐患名称或编号"
      value={typed}
      maxLength={60}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onSearch(typed.trim())}
      allowClear
    />
  );
}
