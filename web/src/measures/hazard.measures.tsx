import { Typography } from 'antd';
import { Link } from 'react-router';
import { useSignedIn } from '../session/signed-in.js';
import { useMeasuresOf } from './use.measures.js';

/** On the case file: what the ladder has drafted about this hazard, and where each stands; nothing where there is none. */
export function HazardMeasures({ hazardId }: { hazardId: string }) {
  const mayKnow = useSignedIn().permissions.includes('measure.read');
  const items = useMeasuresOf(hazardId, mayKnow).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="measures" className="case-card">
      <Typography.Title level={2} id="measures">
        督办措施
      </Typography.Title>
      <ul className="case-list">
        {items.map(({ id, kindZh, becauseZh, phaseZh, overdue }) => (
          <li key={id}>
            <Link to={`/measures/${id}`} className="tall-link">
              {kindZh}
            </Link>
            <span className={overdue ? 'case-passed' : ''}>
              {becauseZh}，{phaseZh}
              {overdue && '，已逾期'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
