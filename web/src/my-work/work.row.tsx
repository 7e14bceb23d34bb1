import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { DueText } from '../time/due.text.js';
import { duesOf, rowUrgency } from './row.limit.js';
import type { WorkRow as Row } from './use.my.work.js';

/** One thing to do: what, about which hazard, where, until when, why me, and the way to its form. */
export function WorkRow({ row, isFirst }: { row: Row; isFirst: boolean }) {
  const dues = duesOf(row, useNowMs());
  const where = [row.level && choiceName('level', row.level), row.enterpriseName, row.townName];
  return (
    <li className={`work-row urgency-${rowUrgency(dues, row.event !== null)}`}>
      <div className="work-what">
        <h3>
          {row.eventZh && <span className="work-verb">{row.eventZh}</span>}
          <Link to={`/hazards/${row.id}`} className="row-link">
            {row.title}
          </Link>
        </h3>
        <p className="work-where">{where.filter(Boolean).join(' · ') || '—'}</p>
        <p className="work-why">{row.why ?? row.awaitsZh}</p>
      </div>
      <dl className="work-dues">
        {dues.step && (
          <WorkDue name="本环节">
            <DueText due={dues.step} />
          </WorkDue>
        )}
        {dues.whole && (
          <WorkDue name={row.limitAtMs === row.dueAtMs ? '本环节' : '整改'}>
            <DueText due={dues.whole} />
          </WorkDue>
        )}
      </dl>
      {row.event && <OpenForm row={row} isFirst={isFirst} />}
    </li>
  );
}

function WorkDue({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OpenForm({ row, isFirst }: { row: Row; isFirst: boolean }) {
  const navigate = useNavigate();
  return (
    <Button
      type={isFirst ? 'primary' : 'default'}
      className="work-open"
      aria-label={`办理：${row.eventZh}，${row.title}`}
      onClick={() => navigate(`/hazards/${row.id}?do=${row.event}`)}
    >
      办理
    </Button>
  );
}
