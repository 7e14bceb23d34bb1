import type { Schemas } from '../api/client.js';

/** The years of a calendar with the document each rests on; the newest first. */
export function CalendarYears({ years }: { years: Schemas['CalendarYearView'][] }) {
  return (
    <ul className="seals-list rules-years">
      {[...years].reverse().map(({ year, status, source, off, work }) => (
        <li key={year}>
          <span>{year} 年</span>
          <span>{status === 'final' ? '已按通知登记' : '暂定，通知尚未公布'}</span>
          <span>{source}</span>
          <details>
            <summary>
              放假 {off.length} 段，调休上班 {work.length} 天
            </summary>
            <p>放假：{off.join('、')}</p>
            <p>调休上班：{work.join('、') || '无'}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
