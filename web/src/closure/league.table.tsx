import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { FigureLink } from './figure.link.js';
import { figureNames, type Outcome, rateWords } from './figure.words.js';
import { groupingNames, groupingOf, groupings } from './grouping.js';
import type { Closure } from './use.closure.js';

type Row = Schemas['ClosureRowDto'];

/** As many as leave room on a printed page for the rest of it. */
const printed = 8;

const outcomes: Outcome[] = ['due', 'onTime', 'lateClosed', 'overdueOpen', 'inVerification', 'verificationLate'];
const heads = [
  '发现',
  '已销号',
  '整改率',
  '其中结转',
  '按核定期限',
  '按原期限',
  ...outcomes.map((one) => figureNames[one]),
];

/** One table a grouping, whoever is furthest from 100 % first; months in their order. */
export function LeagueTable({ closure: { by, rows, truncated, all } }: { closure: Closure }) {
  const name = `分${groupingNames[by]}`;
  const sum: Row = { ...all, key: null, name: '合计' };
  return (
    <section className="closure-leagues" aria-labelledby="closure-leagues">
      <h2 id="closure-leagues">各家的闭环率</h2>
      <Tabs />
      {by === 'enterprise' && <p className="closure-note">按期申请而部门核查超期的，不计入企业的按期整改率。</p>}
      <section className="ledger-scroll closure-scroll" aria-label={name}>
        <table className="ledger-table closure-table">
          <thead>
            <tr>
              {[groupingNames[by], ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <League key={row.key ?? ''} row={row} />
            ))}
          </tbody>
          <tfoot>
            <League row={sum} plain />
          </tfoot>
        </table>
      </section>
      {rows.length > printed && (
        <p className="closure-printed">
          打印只列离 100% 最远的 {printed} 家，共 {rows.length} 家。
        </p>
      )}
      {truncated && <p className="closure-note">行数过多，只列出差距最大的。</p>}
    </section>
  );
}

function Tabs() {
  const [search] = useSearchParams();
  const here = groupingOf(search);
  const at = (by: string) => {
    const next = new URLSearchParams(search);
    next.set('by', by);
    return `?${next}`;
  };
  return (
    <nav aria-label="分类" className="tabs">
      {groupings.map((by) => (
        <Link key={by} to={at(by)} replace preventScrollReset aria-current={by === here ? 'page' : undefined}>
          {groupingNames[by]}
        </Link>
      ))}
    </nav>
  );
}

function League({ row: { name, total, carriedOver, cases }, plain = false }: { row: Row; plain?: boolean }) {
  const { current, original } = total;
  const behind = current.overdueOpen + current.verificationLate > 0;
  return (
    <tr className={behind && !plain ? 'urgency-overdue' : undefined}>
      <th scope="row">{name}</th>
      <td>
        <FigureLink n={total.found} figure="found" cases={cases} of={name} />
      </td>
      <td>
        <FigureLink n={total.closed} figure="closed" cases={cases} of={name} />
      </td>
      <td>{rateWords(total.rectificationRate)}</td>
      <td>
        <FigureLink n={carriedOver.found} figure="found" cases={cases} cohort="carriedOver" of={`${name}，上年结转`} />
      </td>
      <td>
        <strong>{rateWords(current.rate)}</strong>
      </td>
      <td>{rateWords(original.rate)}</td>
      {outcomes.map((outcome) => (
        <td key={outcome}>
          <FigureLink n={current[outcome]} figure={outcome} cases={cases} base="current" of={name} />
        </td>
      ))}
    </tr>
  );
}
