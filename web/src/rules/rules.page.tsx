import '../seals/seals.css';
import './rules.css';
import { Skeleton, Typography } from 'antd';
import { useState } from 'react';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { CalendarYears } from './calendar.years.js';
import { DryRunOf } from './dry.run.js';
import { PolicyValues } from './policy.values.js';
import { RuleVersions } from './rule.drafts.js';
import { type RuleEvent, useCalendar, useCalendars, usePolicies, usePolicy } from './use.rules.js';

/** 规则和日历: what is in force and why, what waits for approval, and what a version would change in running cases. */
export function RulesPage() {
  usePageTitle('规则');
  const { permissions } = useSignedIn();
  const [shown, setShown] = useState<{ event: RuleEvent; to: number } | null>(null);
  const [policies, calendars] = [usePolicies(), useCalendars()];
  const policy = usePolicy(policies.data?.find(({ inForce }) => inForce)?.version);
  const calendar = useCalendar(calendars.data?.find(({ inForce }) => inForce)?.version);
  const failed = [policies, calendars, policy, calendar].find(({ isError }) => isError);
  // What is a draft, or not yet in effect, is shown and not applied.
  const isInForce = ({ event, to }: { event: RuleEvent; to: number }) =>
    (event === 'REPLAN' ? policies.data : calendars.data)?.some(({ version, inForce }) => inForce && version === to) ===
    true;
  const mayApprove = permissions.includes('rules.approve');
  if (failed) return <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className="seals">
      <Typography.Title level={1}>规则和日历</Typography.Title>
      <p>每个数值都有依据。改动由一人起草、另一人批准，到日生效；在办的隐患不受影响，除非试算给大家看过以后应用。</p>
      <Typography.Title level={2}>规则各版</Typography.Title>
      <RuleVersions
        what="policies"
        versions={policies.data ?? []}
        mayApprove={mayApprove}
        onShow={(to) => setShown({ event: 'REPLAN', to })}
      />
      <Typography.Title level={2}>日历各版</Typography.Title>
      <RuleVersions
        what="calendars"
        versions={calendars.data ?? []}
        mayApprove={mayApprove}
        onShow={(to) => setShown({ event: 'RECALENDAR', to })}
      />
      {shown && <DryRunOf {...shown} mayApply={permissions.includes('rules.replan') && isInForce(shown)} />}
      <Typography.Title level={2}>现行规则</Typography.Title>
      {policy.data ? <PolicyValues values={policy.data.values} /> : <Skeleton active />}
      <Typography.Title level={2}>现行日历</Typography.Title>
      {calendar.data ? <CalendarYears years={calendar.data.years} /> : <Skeleton active />}
    </div>
  );
}
