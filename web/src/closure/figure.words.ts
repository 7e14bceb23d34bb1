import type { Schemas } from '../api/client.js';

export type Figures = Schemas['FiguresDto'];
export type Base = 'original' | 'current';
export type Cohort = 'period' | 'carriedOver' | 'total';
export type Outcome = Exclude<keyof Figures['current'], 'rate'>;

/** What each figure is called. */
export const figureNames: Record<string, string> = {
  found: '排查发现',
  closed: '已销号',
  open: '未销号',
  extended: '经批准延期',
  reopened: '销号后重启',
  namedAfterDue: '到期后作废、合并、降级或移送',
  lateRecorded: '补录',
  due: '到期',
  onTime: '按期销号',
  lateClosed: '逾期销号',
  overdueOpen: '到期未销号',
  inVerification: '核查中',
  verificationLate: '核查超期',
  removed: '到期后作废或合并',
  gap: '离 100% 的差距',
};

export const baseNames: Record<Base, string> = { original: '按原期限', current: '按核定期限' };

export const cohortNames: Record<Cohort, string> = { period: '当期发现', carriedOver: '上年结转', total: '当期与结转' };

/** The outcomes in which what is due is divided, in the order in which they are told. */
export const told: Outcome[] = ['onTime', 'lateClosed', 'overdueOpen', 'inVerification', 'verificationLate', 'removed'];

/** `98.4%`, `100%`; `—` where nothing is counted, which is not the same as all of it. */
export function rateWords(rate: number | null): string {
  return rate === null ? '—' : `${rate}%`;
}

/** What an on-time rate is a share of: due, without what is still in verification. */
export function countedOf({ due, inVerification }: Figures['current']): number {
  return due - inVerification;
}

/** The page that names the cases of a figure, from the address the server gives for them. */
export function casesPage(address: string, figure: string, more: { base?: Base; cohort?: Cohort } = {}): string {
  const search = new URLSearchParams(address.split('?')[1]);
  for (const [key, value] of Object.entries({ ...more, figure })) search.set(key, value);
  return `/closure/cases?${search}`;
}
