import { Button, Collapse } from 'antd';
import type { Schemas } from '../api/client.js';

type Action = Schemas['ActionDto'];

/** Said of everything that belongs to another step: true, but nothing one could mend. */
const anotherStep = 'notOpenInThisState';

/** What is not open now stands here greyed with its reasons, what one could mend first. */
export function ClosedActions({ actions }: { actions: Action[] }) {
  if (actions.length === 0) return null;
  const mendable = actions.filter(({ reasons }) => reasons.some(({ code }) => code !== anotherStep));
  const elsewhere = actions.filter((action) => !mendable.includes(action));
  const label = `现在不能办理的事项 ${actions.length} 项，及原因`;
  const children = (
    <ul className="closed-actions">
      {[...mendable, ...elsewhere].map(({ event, zh, reasons }) => (
        <li key={event}>
          <Button disabled aria-describedby={`why-${event}`}>
            {zh}
          </Button>
          <span id={`why-${event}`}>{reasons.map((reason) => reason.zh).join('；')}</span>
        </li>
      ))}
    </ul>
  );
  return <Collapse ghost size="small" items={[{ key: 'closed', label, children }]} />;
}
