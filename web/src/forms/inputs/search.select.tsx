import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import type { Option } from '../field.js';
import { rememberedName, rememberName } from '../seen.names.js';
import { useSettled } from './use.settled.js';

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
  const typed = text.trim();
  const asked = useSettled(typed);
  const { data = [], isFetching } = useQuery({ queryKey: ['search', among, asked], queryFn: () => find(asked) });
  // What was found for other words must not be taken by an Enter that comes before the answer.
  const isSettled = asked === typed;
  const found = isSettled ? data : [];
  const isSearching = isFetching || !isSettled;
  const unlisted = value.filter((one) => found.every((option) => option.value !== one));
  const chosen = unlisted.map((one) => known.find((option) => option.value === one) ?? rememberedName(one));
  const options = [...chosen.filter((option) => option !== undefined), ...found];
  const choose = (ids: string[]) => {
    for (const option of options.filter(({ value: one }) => ids.includes(one))) rememberName(option);
    onChange(ids);
  };
  return (
    <Select
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(several ? { mode: 'multiple' as const } : {})}
      value={several ? value : (value[0] ?? null)}
      onChange={(ids: string | string[] | null) => choose([ids ?? []].flat())}
      options={options}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={isSearching}
      allowClear
      placeholder={placeholder}
      notFoundContent={isSearching ? '正在查找' : '没有找到，换个字试试'}
    />
  );
}
