import { useQueryClient } from '@tanstack/react-query';
import type { Option } from '../forms/field.js';

/** What a unit is called, where somebody on this page has found it before; its id in an address says nothing. */
export function useUnitName(unitId: string | undefined): string {
  const client = useQueryClient();
  if (!unitId) return '';
  const found = client.getQueriesData<Option[]>({ queryKey: ['search', 'units-all'] });
  const option = found.flatMap(([, options]) => options ?? []).find(({ value }) => value === unitId);
  return option?.label ?? '所选单位';
}
