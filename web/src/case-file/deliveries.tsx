import { Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';
import { deliveryWords, noticeName } from './notice.names.js';

/** More than these stand behind a button: the newest say what one asks about. */
const atOnce = 6;

interface DeliveriesProps {
  deliveries: Schemas['DeliveryDto'][];
  /** Whether anybody would hear of a mail that comes back. */
  bouncesObserved: boolean;
}

/** Who was told what, and whether it arrived. */
export function Deliveries({ deliveries, bouncesObserved }: DeliveriesProps) {
  const [all, setAll] = useState(false);
  // An inbox stands beside the mail of the same notice: only who has no mail is shown by it.
  const mailed = new Set(deliveries.filter(({ channel }) => channel === 'mail').map(addressed));
  const told = deliveries.filter((one) => one.channel !== 'inbox' || !mailed.has(addressed(one)));
  const isFolded = (place: number) => !all && place >= atOnce;
  return (
    <section aria-labelledby="deliveries" className="case-card">
      <Typography.Title level={2} id="deliveries">
        通知送达
      </Typography.Title>
      {told.length === 0 && <p className="case-soft">还没有发出通知</p>}
      <ul className="case-list">
        {told.map((one, place) => (
          <li key={one.id} className={isFolded(place) ? 'case-folded' : ''}>
            <span>
              {noticeName(one.notice)} → {one.recipientUnitName} {one.recipientName}
            </span>
            <small>
              {deliveryWords(one)} · {instantWords(Date.parse(one.settledAt ?? one.createdAt))}
            </small>
          </li>
        ))}
      </ul>
      {!bouncesObserved && told.length > 0 && (
        <p className="case-soft">没有监测退信：“已送达邮箱”只表示对方邮件服务器已经收下</p>
      )}
      {isFolded(told.length - 1) && (
        <button type="button" className="case-more" onClick={() => setAll(true)}>
          全部 {told.length} 条
        </button>
      )}
    </section>
  );
}

/** The same notice to the same person. */
function addressed({ notice, recipientName, recipientUnitName, createdAt }: Schemas['DeliveryDto']): string {
  return [notice, recipientName, recipientUnitName, createdAt].join(' ');
}
