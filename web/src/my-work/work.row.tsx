import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { RowFrame } from './row.frame.js';
import { duesOf, rowUrgency } from './row.limit.js';
import type { WorkRow as Row } from './use.my.work.js';

/** A hazard that waits for somebody, and the way to its form where it waits for this person. */
export function WorkRow({ row, isFirst }: { row: Row; isFirst: boolean }) {
  const { step, whole } = duesOf(row, useNowMs());
  const where = [row.level && choiceName('level', row.level), row.enterpriseName, row.townName];
  const address = `/hazards/${row.id}`;
  return (
    <RowFrame
      urgency={rowUrgency({ step, whole }, row.event !== null)}
      verb={row.eventZh}
      title={row.title}
      to={address}
      where={where.filter(Boolean).join(' · ') || '—'}
      why={row.why ?? row.awaitsZh}
      dues={[
        { name: '本环节', due: step },
        { name: row.limitAtMs === row.dueAtMs ? '本环节' : '整改', due: whole },
      ]}
      open={
        row.event === null
          ? null
          : { to: `${address}?do=${row.event}`, label: `办理：${row.eventZh}，${row.title}`, isFirst }
      }
    />
  );
}
