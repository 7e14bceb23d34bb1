import type { Grouping } from './use.closure.js';

export const groupingNames: Record<Grouping, string> = {
  department: '部门',
  town: '属地',
  sector: '行业',
  enterprise: '企业',
  month: '月份',
};

export const groupings = Object.keys(groupingNames) as Grouping[];

/** The grouping an address asks for; departments where it names none. */
export function groupingOf(search: URLSearchParams): Grouping {
  const asked = search.get('by');
  return groupings.find((by) => by === asked) ?? 'department';
}
