import { Typography } from 'antd';
import { instantWords } from '../time/calendar.words.js';
import { deliveredWords } from './delivered.words.js';
import type { PastFiring } from './use.schedule.js';

/** What time has already done, newest first, and whether it arrived. */
export function PastList({ past }: { past: PastFiring[] }) {
  return (
    <section aria-labelledby="past">
      <Typography.Title level={2} id="past">
        已经发生
      </Typography.Title>
      {past.length === 0 ? (
        <p className="schedule-soft">还没有提醒和升级</p>
      ) : (
        <ol className="schedule-list">
          {[...past].reverse().map(({ seq, called, dueAtMs, overtaken, deliveries }) => (
            <li key={seq}>
              <time dateTime={new Date(dueAtMs).toISOString()}>{instantWords(dueAtMs)}</time>
              <strong>{called.zh}</strong>
              <span className="schedule-soft">
                {overtaken ? '由同时到期的更高一级代替，没有另发通知' : deliveredWords(deliveries)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
