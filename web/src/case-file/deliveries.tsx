import { Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { deliveryStates, noticeName } from './notice.names.js';

/** More than these stand behind a button: the newest say what one asks about. */
const atOnce = 6;

/** Who was told what, and whether it arrived. */
export function Deliveries({ deliveries }: { deliveries: Schemas['DeliveryDto'][] }) {
  const [all, setAll] = useState(false);
  const shown = all ? deliveries : deliveries.slice(0, atOnce);
  return (
    <section aria-labelledby="deliveries" className="case-card">
      <Typography.Title level={2} id="deliveries">
        通知送达
      </Typography.Title>
      {deliveries.length === 0 && <p className="case-soft">还没有发出通知</p>}
      <ul className="case-list">
        {shown.map((one) => (
          <li key={one.id}>
            <span>
              {noticeName(one.notice)} → {one.recipientUnitName} {one.recipientName}
            </span>
            <small>
              {deliveryStates[one.status] ?? one.status} · {instantWords(Date.parse(one.settledAt ?? one.createdAt))}
            </small>
          </li>
        ))}
      </ul>
      {deliveries.length > shown.length && (
        <button type="button" className="case-more" onClick={() => setAll(true)}>
          全部 {deliveries.length} 条
        </button>
      )}
    </section>
  );
}
