import '../seals/seals.css';
import './measures.css';
import { Link } from 'react-router';
import { limitWords } from '../time/calendar.words.js';
import type { MeasureRow } from './use.measures.js';

/** Measures, one a row: what, about which hazard, against whom, where it stands and until when. */
export function MeasureList({ rows, name }: { rows: readonly MeasureRow[]; name: string }) {
  return (
    <ul className="seals-list measures-list" aria-label={name}>
      {rows.map((row) => (
        <li key={row.id} className={row.overdue ? 'measures-overdue' : ''}>
          <Link to={`/measures/${row.id}`} className="tall-link">
            {row.kindZh}：{row.title}
          </Link>
          <span>{row.againstName}</span>
          <span>{row.becauseZh}</span>
          <span>{standingOf(row)}</span>
        </li>
      ))}
    </ul>
  );
}

function standingOf({ phase, phaseZh, signerZh, limitAtMs, overdue }: MeasureRow): string {
  const by = phase === 'drafted' ? `（${signerZh}）` : '';
  const until = limitAtMs === null ? '' : `，${overdue ? '已超过' : '限于'} ${limitWords(limitAtMs)}`;
  return `${phaseZh}${by}${until}`;
}
