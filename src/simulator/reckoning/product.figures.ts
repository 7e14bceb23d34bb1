import type { Actor } from '../../../workflows/kit/types.js';
import { ClosureQueries } from '../../analytics/closure.queries.js';
import type { Providers } from '../providers.js';
import type { ClosureCounts } from './closure.counts.js';

/** Sees the whole city, as an auditor does. */
const reader: Actor = { accountId: '', name: '', role: 'auditor', unitId: '', unitName: '' };

/** The same figures as the product tells them. @param from first, @param to last day whose finds and ends are counted */
export async function productFigures(product: Providers, from: string, to: string): Promise<ClosureCounts> {
  const { all } = await product.of(ClosureQueries).figures(reader, { from, to, asOf: to, by: 'month' });
  const { found, closed, extended, reopened, original, current } = all.total;
  return { found, closed, extended, reopened, original: only(original), current: only(current) };
}

function only(base: ClosureCounts['original']): ClosureCounts['original'] {
  const { due, onTime, lateClosed, overdueOpen, inVerification, verificationLate, rate } = base;
  return { due, onTime, lateClosed, overdueOpen, inVerification, verificationLate, rate };
}
