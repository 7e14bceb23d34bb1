import { Link } from 'react-router';
import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { RowDueText, urgencyClass } from './row.due.text.js';
import { StateTag } from './state.tag.js';
import type { HazardRow } from './use.hazards.js';

/** The register on a phone: one card a case, the whole card opens it. */
export function HazardCards({ rows }: { rows: HazardRow[] }) {
  const nowMs = useNowMs();
  return (
    <ul className="ledger-cards">
      {rows.map((row) => (
        <li key={row.id} className={urgencyClass(row, nowMs)}>
          <Link to={`/hazards/${row.id}`} className="ledger-link">
            {row.title}
          </Link>
          <p>
            <StateTag phase={row.phase} /> {row.level && choiceName('level', row.level)}
          </p>
          <p>
            <RowDueText row={row} />
          </p>
          <p className="ledger-where">{[row.enterpriseName, row.townName].filter(Boolean).join(' · ') || '—'}</p>
        </li>
      ))}
    </ul>
  );
}
