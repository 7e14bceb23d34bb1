import { RowFrame } from '../my-work/row.frame.js';
import { useNowMs } from '../session/mode.js';
import { useSignedIn } from '../session/signed-in.js';
import { urgencyOf } from '../time/due.words.js';
import { rowDue } from '../time/row.due.js';
import { type MeasureWork, useMyMeasures } from './use.measures.js';

/** On the work page: measures that wait for this person, the nearest limit first; nothing where none does. */
export function MyMeasures() {
  const mayAct = useSignedIn().permissions.includes('measure.act');
  const items = useMyMeasures(mayAct).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="my-measures" className="work-group">
      <h2 id="my-measures">
        督办措施 <span className="work-count">{items.length} 项</span>
      </h2>
      <ul>
        {items.map((row) => (
          <MeasureToDo key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The same kind of question as a hazard's: what, about which, until when, and the way there. */
function MeasureToDo({ row }: { row: MeasureWork }) {
  const nowMs = useNowMs();
  const due = row.limitAtMs === null ? null : rowDue(row.limitAtMs, row.overdue, nowMs);
  const address = `/measures/${row.id}`;
  return (
    <RowFrame
      urgency={due ? urgencyOf(due) : 'ahead'}
      verb={row.eventZh}
      title={`${row.kindZh}：${row.title}`}
      to={address}
      where={[row.againstName, row.becauseZh].join(' · ')}
      why={`${row.phaseZh}，由您办理`}
      dues={[{ name: '本环节', due }]}
      open={{ to: address, label: `办理：${row.eventZh}，${row.kindZh}，${row.title}`, isFirst: false }}
    />
  );
}
