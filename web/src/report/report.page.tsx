import './report.css';
import { Typography } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { hazardEvents } from '../../../workflows/hazard/v3/hazard.events.js';
import { events } from '../../../workflows/texts/events.js';
import { EventForm } from '../forms/event.form.js';
import { wholeMinute } from '../forms/inputs/wall.clock.js';
import { useNowMs } from '../session/mode.js';
import { useSignedIn } from '../session/signed-in.js';
import { usePageTitle } from '../shell/page.title.js';
import { KnownHazards } from './known.hazards.js';

/** The events that begin a case, the usual one first. */
const births = ['REPORT', 'RECORD_PUBLISHED', 'SAVE_DRAFT'] as const;

/** An enterprise reports only itself: the server knows which one that is. */
const ownOnly = ['enterpriseUnitId', 'townUnitId'];

/** A new case: reported, recorded from a publication, or kept as a draft. */
export function ReportPage() {
  usePageTitle('上报隐患');
  const { role, unitId } = useSignedIn();
  const navigate = useNavigate();
  const nowMs = useNowMs();
  const [search] = useSearchParams();
  const isEnterprise = role === 'enterprisePrincipal' || role === 'enterpriseSafetyOfficer';
  const [enterpriseId, setEnterpriseId] = useState<unknown>(isEnterprise ? unitId : undefined);
  const mine = births.filter((birth) => hazardEvents[birth].roles.some((one) => one === role));
  const event = mine.find((birth) => birth === search.get('do')) ?? 'REPORT';
  // Whether it is known already is asked where the unit is chosen, and answered there.
  const known = typeof enterpriseId === 'string' && <KnownHazards enterpriseId={enterpriseId} />;
  return (
    <div className="report">
      <Typography.Title level={1}>{events[event].zh}</Typography.Title>
      <p>
        {mine
          .filter((birth) => birth !== event)
          .map((birth) => (
            <Link key={birth} to={`?do=${birth}`} replace className="report-other">
              改为{events[birth].zh}
            </Link>
          ))}
      </p>
      {isEnterprise && known}
      <EventForm
        key={event}
        caseId={null}
        event={event}
        verb={events[event].zh}
        defaults={event === 'REPORT' ? { foundAtMs: wholeMinute(nowMs) } : {}}
        without={isEnterprise ? ownOnly : []}
        below={isEnterprise ? {} : { enterpriseUnitId: known }}
        onTyped={(values) => setEnterpriseId(isEnterprise ? unitId : values['enterpriseUnitId'])}
        onDone={(view) =>
          navigate(`/hazards/${view.id}`, { state: { done: { zh: events[event].zh, view, atMs: Date.now() } } })
        }
      />
    </div>
  );
}
