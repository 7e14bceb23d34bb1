import { Skeleton, Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { instantWords } from '../time/calendar.words.js';

/** What was changed, by whom and when; newest first. */
export function ChangeHistory({ events }: { events: Schemas['PeopleEventView'][] | undefined }) {
  return (
    <section aria-labelledby="changes" className="people-card">
      <Typography.Title level={2} id="changes">
        变更记录
      </Typography.Title>
      {!events && <Skeleton active title={false} />}
      {events?.length === 0 && <p className="people-soft">还没有变更</p>}
      {events && events.length > 0 && (
        <ul className="people-list people-changes">
          {events.map(({ id, zh, by, atMs, payload }) => (
            <li key={id}>
              <span>{zh}</span>
              <span>{said(payload)}</span>
              <span className="people-soft">{by}</span>
              <time className="people-soft" dateTime={new Date(atMs).toISOString()}>
                {instantWords(atMs)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Names and reasons are words; what else a change carries is for programs. */
function said({ name, reason }: Record<string, unknown>): string {
  return [name, reason].filter((one) => typeof one === 'string').join('，');
}
