import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Option } from '../field.js';

interface SearchSelectProps {
  id?: string | undefined;
  label?: string | undefined;
  /** What is searched; part of the cache key. */
  among: string;
  find: (text: string) => Promise<Option[]>;
  /** Options chosen before the list was asked for: a default must be shown by its name, not by its id. */
  known?: Option[];
  value: string[];
  onChange: (ids: string[]) => void;
  several?: boolean;
  placeholder: string;
}

/** A select over more than fits a list: the server searches, what was chosen keeps its name. */
export function SearchSelect(props: SearchSelectProps) {
  const { id, label, among, find, known = [], value, onChange, several = false, placeholder } = props;
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery({ queryKey: ['search', among, asked], queryFn: () => find(asked) });
  const seen = useRef(new Map<string, Option>());
  const options = useMemo(() => {
    for (const option of [...known, ...(data ?? [])]) seen.current.set(option.value, option);
    const listed = new Set(data?.map((option) => option.value));
    const chosen = value.filter((one) => !listed.has(one)).map((one) => seen.current.get(one));
    return [...chosen.filter((option) => option !== undefined), ...(data ?? [])];
  }, [data, known, value]);
  return (
    <Select
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(several ? { mode: 'multiple' as const } : {})}
      value={several ? value : (value[0] ?? null)}
      onChange={(chosen: string | string[] | null) => onChange([chosen ?? []].flat())}
      options={options}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isFetching}
      allowClear
      placeholder={placeholder}
      notFoundContent={isFetching ? '正在查找' : '没有找到，换个字试试'}
    />
  );
}
