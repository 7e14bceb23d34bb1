import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useNowMs } from '../session/mode.js';
import { useSignedIn } from '../session/signed-in.js';
import { DueText } from '../time/due.text.js';
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

/** The same row as a hazard's, since it is the same kind of question: what, about which, until when, and the way there. */
function MeasureToDo({ row }: { row: MeasureWork }) {
  const nowMs = useNowMs();
  const navigate = useNavigate();
  const due = row.limitAtMs === null ? null : rowDue(row.limitAtMs, row.overdue, nowMs);
  return (
    <li className={`work-row urgency-${due ? urgencyOf(due) : 'ahead'}`}>
      <div className="work-what">
        <h3>
          <span className="work-verb">{row.eventZh}</span>
          <Link to={`/measures/${row.id}`} className="row-link">
            {row.kindZh}：{row.title}
          </Link>
        </h3>
        <p className="work-where">{[row.againstName, row.becauseZh].join(' · ')}</p>
        <p className="work-why">{row.phaseZh}，由您办理</p>
      </div>
      <dl className="work-dues">
        {due && (
          <div>
            <dt>本环节</dt>
            <dd>
              <DueText due={due} />
            </dd>
          </div>
        )}
      </dl>
      <Button
        className="work-open"
        aria-label={`办理：${row.eventZh}，${row.kindZh}，${row.title}`}
        onClick={() => navigate(`/measures/${row.id}`)}
      >
        办理
      </Button>
    </li>
  );
}
