import { Alert } from 'antd';
import { Link } from 'react-router';
import { states } from '../../../workflows/texts/states.js';
import { hasEnded } from '../ledger/has.ended.js';
import { useHazards } from '../ledger/use.hazards.js';

/** Is it already known? What is open at this enterprise, before it is reported a second time. */
export function KnownHazards({ enterpriseId }: { enterpriseId: string }) {
  const { data } = useHazards({ unitId: enterpriseId });
  const open = (data?.pages[0]?.items ?? []).filter(({ phase }) => !hasEnded(phase));
  if (open.length === 0) return null;
  return (
    <Alert
      className="report-known"
      type="info"
      showIcon
      title={`该单位还有 ${open.length} 项隐患没有销号，请先看看是不是同一项`}
      description={
        <ul>
          {open.slice(0, 5).map(({ id, title, phase }) => (
            <li key={id}>
              <Link to={`/hazards/${id}`} target="_blank">
                {title}
              </Link>
              （{states['lifecycle']?.[phase]?.zh ?? phase}）
            </li>
          ))}
        </ul>
      }
    />
  );
}
