import './case-file.css';
import './case-file.print.css';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { isGone } from '../api/failure.js';
import { PapersSection } from '../documents/papers.section.js';
import { HazardMeasures } from '../measures/hazard.measures.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { GonePage } from '../shell/gone.page.js';
import { usePageTitle } from '../shell/page.title.js';
import { Ahead } from './ahead.js';
import { CaseHead } from './case.head.js';
import { CaseSeal } from './case.seal.js';
import { Confirmation } from './confirmation.js';
import { Deliveries } from './deliveries.js';
import { EvidenceSection } from './evidence.js';
import { MatterNotices } from './matter.notices.js';
import { ArrivedByMerge, MergedOnward } from './merged.onward.js';
import { NextStep } from './next.step.js';
import { Parties } from './parties.js';
import { SharesSection } from './shares.section.js';
import { Story } from './story.js';
import { unitsOf } from './units.of.js';
import { useCase, useCaseAhead, useCaseMoved, useDeliveries, useHistory } from './use.case.js';
import { useUnitNames } from './use.unit.names.js';

interface Done {
  zh: string;
  view: Schemas['HazardAnswer'];
  /** When it was done, by this machine's clock. */
  atMs: number;
  /** Deliveries that had left before, so that the new ones can be named. */
  before?: ReadonlySet<string>;
}

/** 一患一档: everything about one hazard, what must be done first. */
export function CaseFilePage() {
  const { id = '' } = useParams();
  return <CaseFile key={id} id={id} />;
}

function CaseFile({ id }: { id: string }) {
  const [search, setSearch] = useSearchParams();
  const arrived = useLocation().state as { done?: Done } | null;
  const [done, setDone] = useState<Done | null>(arrived?.done ?? null);
  useCaseAhead(id);
  const view = useCase(id);
  const history = useHistory(id);
  const deliveries = useDeliveries(id, done?.atMs ?? 0);
  const moved = useCaseMoved();
  const bodyName = useUnitNames();
  usePageTitle(view.data?.title ?? '案卷');
  if (isGone(view.error)) return <GonePage what="隐患" />;
  if (view.isError) return <FailureNotice error={view.error} onRetry={() => void view.refetch()} />;
  if (!view.data || !history.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  const nameOf = (unitId: string) =>
    unitsOf(view.data).find(({ value }) => value === unitId)?.label ?? bodyName(unitId);
  const finish = (zh: string, answer: Schemas['HazardAnswer']) => {
    setDone({ zh, view: answer, atMs: Date.now(), before: new Set(deliveries.data?.items.map((one) => one.id)) });
    setSearch({}, { replace: true });
    moved(answer);
  };
  const told = deliveries.data?.items.filter((one) => !done?.before?.has(one.id)) ?? [];
  return (
    <MergedOnward view={view.data} stays={done !== null || search.has('stay')}>
      <div className="case-file">
        <ArrivedByMerge />
        <CaseHead view={view.data} />
        {done && (
          <Confirmation key={done.view.seq} done={done.zh} view={done.view} told={told} onClose={() => setDone(null)} />
        )}
        <MatterNotices view={view.data} history={history.data} />
        <div className="case-columns">
          <div>
            <NextStep key={id} view={view.data} history={history.data} onDone={finish} />
            <SharesSection shares={view.data.practice?.subtasks ?? []} history={history.data} />
            <EvidenceSection history={history.data} />
            <Story history={history.data} nameOf={nameOf} />
          </div>
          <div>
            <Parties view={view.data} />
            <HazardMeasures hazardId={id} />
            <PapersSection view={view.data} />
            <Ahead caseId={id} deadlines={view.data.deadlines} />
            <Deliveries
              deliveries={deliveries.data?.items ?? []}
              bouncesObserved={deliveries.data?.bouncesObserved ?? true}
            />
            <CaseSeal caseId={id} seq={view.data.seq} />
          </div>
        </div>
      </div>
    </MergedOnward>
  );
}
