import { Typography } from 'antd';
import { useSignedIn } from '../session/signed-in.js';
import { MeasureList } from './measure.list.js';
import { useMyMeasures } from './use.measures.js';

/** On the work page: measures that wait for this person, the nearest limit first; nothing where none does. */
export function MyMeasures() {
  const mayAct = useSignedIn().permissions.includes('measure.act');
  const items = useMyMeasures(mayAct).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="my-measures">
      <Typography.Title level={2} id="my-measures">
        等您办理的督办措施（{items.length}）
      </Typography.Title>
      <MeasureList rows={items} name="等您办理的督办措施" />
    </section>
  );
}
