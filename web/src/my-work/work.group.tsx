import { Button } from 'antd';
import { useId, useState } from 'react';
import type { WorkRow as Row } from './use.my.work.js';
import { WorkRow } from './work.row.js';

interface WorkGroupProps {
  name: string;
  rows: Row[];
  /** Said instead of the rows where there are none: why, and what would come here. */
  empty: string;
  /** How many are listed before the rest is asked for. */
  atFirst: number;
  /** Whether its first row is the one thing to do next. */
  leads: boolean;
}

export function WorkGroup({ name, rows, empty, atFirst, leads }: WorkGroupProps) {
  const [isWhole, setWhole] = useState(false);
  const heading = useId();
  const shown = isWhole ? rows : rows.slice(0, atFirst);
  return (
    <section aria-labelledby={heading} className="work-group">
      <h2 id={heading}>
        {name} <span className="work-count">{rows.length} 项</span>
      </h2>
      {rows.length === 0 ? (
        <p className="work-empty">{empty}</p>
      ) : (
        <ul>
          {shown.map((row, place) => (
            <WorkRow key={row.id} row={row} isFirst={leads && place === 0} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <Button onClick={() => setWhole(true)}>再列出其余 {rows.length - shown.length} 项</Button>
      )}
    </section>
  );
}
