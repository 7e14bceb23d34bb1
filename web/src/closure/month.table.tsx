import { FailureNotice } from '../shell/failure.notice.js';
import { monthLines, monthsUntil, monthWords } from './closure.months.js';
import { FigureLink } from './figure.link.js';
import { rateWords } from './figure.words.js';
import { useClosure } from './use.closure.js';

/** Twelve months, one line each, by when a hazard was found: whether it gets better. */
export function MonthTable({ asOf, asOfMs }: { asOf: string | null; asOfMs: number }) {
  const months = monthsUntil(asOfMs);
  const closure = useClosure('month', asOf, `${months[0]}-01`);
  if (closure.isError) return <FailureNotice error={closure.error} onRetry={() => void closure.refetch()} />;
  return (
    <section className="closure-months" aria-labelledby="closure-months">
      <h2 id="closure-months">近十二个月</h2>
      <table className="ledger-table month-table">
        <thead>
          <tr>
            {['发现月份', '发现', '已销号', '到期未销号', '按期整改率（按核定期限）'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthLines(months, closure.data?.rows ?? []).map(({ month, found, closed, overdueOpen, rate, cases }) => (
            <tr key={month}>
              <th scope="row">{monthWords(month)}</th>
              <td>
                <FigureLink n={found} figure="found" cases={cases ?? ''} of={monthWords(month)} />
              </td>
              <td>
                <FigureLink n={closed} figure="closed" cases={cases ?? ''} of={monthWords(month)} />
              </td>
              <td>
                <FigureLink
                  n={overdueOpen}
                  figure="overdueOpen"
                  cases={cases ?? ''}
                  base="current"
                  of={monthWords(month)}
                />
              </td>
              <td className="month-rate">
                {rate !== null && (
                  <span className="month-bar" aria-hidden="true">
                    <span style={{ width: `${rate}%` }} />
                  </span>
                )}
                {rateWords(rate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
