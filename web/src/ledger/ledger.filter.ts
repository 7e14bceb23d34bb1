import { levelCodes, sectorCodes } from '../../../workflows/hazard/v1/hazard.codes.js';
import { states } from '../../../workflows/texts/states.js';
import { choiceName } from '../forms/choice.texts.js';
import type { Option } from '../forms/field.js';

/** What the list is narrowed to; kept in the address, so that a view can be sent to a colleague. */
export interface LedgerFilter {
  phase?: string;
  level?: string;
  sector?: string;
  unitId?: string;
  text?: string;
  overdue?: string;
  sort?: string;
}

export interface Chip {
  key: keyof LedgerFilter;
  words: string;
}

const phases = states['lifecycle'] ?? {};

export const options: Record<'phase' | 'level' | 'sector', Option[]> = {
  phase: Object.entries(phases).map(([value, { zh }]) => ({ value, label: zh })),
  level: levelCodes.map((value) => ({ value, label: choiceName('level', value) })),
  sector: sectorCodes.map((value) => ({ value, label: choiceName('sector', value) })),
};

const allowed: Record<keyof LedgerFilter, (value: string) => boolean> = {
  phase: (value) => Object.hasOwn(phases, value),
  level: (value) => levelCodes.some((code) => code === value),
  sector: (value) => sectorCodes.some((code) => code === value),
  unitId: (value) => /^[0-9a-f-]{36}$/i.test(value),
  text: (value) => value.trim() !== '' && value.length <= 60,
  overdue: (value) => value === 'true',
  sort: (value) => value === 'due' || value === 'created',
};

const keys = Object.keys(allowed) as (keyof LedgerFilter)[];

/** What hurts soonest: open major hazards by their date. */
const first: LedgerFilter = { level: 'major', sort: 'due' };
/** Nothing left out but drafts: said, since an address that says nothing asks for what comes first. */
const whole: LedgerFilter = { sort: 'created' };

/** What an address asks for; what no list understands is left out rather than refused. */
export function filterOf(search: URLSearchParams): LedgerFilter {
  const given = keys.map((key) => [key, search.get(key)?.trim() ?? ''] as const);
  const asked = given.filter(([key, value]) => value !== '' && allowed[key](value));
  return asked.length > 0 ? Object.fromEntries(asked) : first;
}

/** Whether a list may be empty only because it was narrowed. */
export function isNarrowed(filter: LedgerFilter): boolean {
  return Object.keys(filter).some((key) => key !== 'sort') || filter.sort === 'due';
}

/** The address of a filter, with some of it changed; an empty value takes the key away, the last one leaves the whole. */
export function withFilter(filter: LedgerFilter, change: LedgerFilter): URLSearchParams {
  const entries = Object.entries({ ...filter, ...change }).filter(([, value]) => value);
  return new URLSearchParams(entries.length > 0 ? entries : Object.entries(whole));
}

/** The address after a choice; what is looked for from the first view is looked for everywhere, not only in that view. */
export function afterChoice(search: URLSearchParams, change: LedgerFilter): URLSearchParams {
  const adds = Object.values(change).some(Boolean);
  const filter = filterOf(search);
  const isFirst = withFilter({}, filter).toString() === withFilter({}, first).toString();
  return withFilter(isFirst && adds ? {} : filter, change);
}

/** Each part of a filter in words, to be taken away one by one. */
export function chipsOf(filter: LedgerFilter, unitName: string): Chip[] {
  const words: Record<keyof LedgerFilter, (value: string) => string> = {
    phase: (value) => `状态：${phases[value]?.zh ?? value}`,
    level: (value) => choiceName('level', value),
    sector: (value) => `行业：${choiceName('sector', value)}`,
    unitId: () => `单位：${unitName}`,
    text: (value) => `名称含“${value}”`,
    overdue: () => '只看逾期未销号',
    sort: () => '时限最近在前',
  };
  return keys.flatMap((key) => {
    const value = filter[key];
    // What is newest first is no condition that could be taken away.
    return value && value !== 'created' ? [{ key, words: words[key](value) }] : [];
  });
}

/** Views people come back to. */
export const savedViews: { words: string; filter: LedgerFilter }[] = [
  { words: '在办重大', filter: first },
  { words: '逾期未销号', filter: { overdue: 'true', sort: 'due' } },
  { words: '时限最近', filter: { sort: 'due' } },
  { words: '待核查', filter: { phase: 'submitted' } },
  { words: '已销号', filter: { phase: 'closed' } },
  { words: '全部', filter: whole },
  { words: '草稿', filter: { phase: 'draft' } },
];
