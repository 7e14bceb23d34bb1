import { Link } from 'react-router';
import { type Base, type Cohort, casesPage, figureNames } from './figure.words.js';

interface FigureLinkProps {
  n: number;
  figure: string;
  /** Where the server lists the cases of this row. */
  cases: string;
  base?: Base;
  cohort?: Cohort;
  /** Of what, for whoever hears the number alone. */
  of?: string;
}

/** A count that opens its cases; nothing to open where there is none. */
export function FigureLink({ n, figure, cases, of, ...more }: FigureLinkProps) {
  if (n === 0) return <span className="closure-none">0</span>;
  return (
    <Link
      to={casesPage(cases, figure, more)}
      className="closure-figure"
      aria-label={`${of ? `${of}，` : ''}${figureNames[figure]} ${n} 项`}
    >
      {n}
    </Link>
  );
}
