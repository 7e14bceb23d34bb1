import '../case-file/case-file.css';
import './link.css';
import { usePrefetchQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Schemas } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { CaseHead } from '../case-file/case.head.js';
import { DoneNotice } from '../case-file/done.notice.js';
import { EvidenceSection } from '../case-file/evidence.js';
import { EventDoorContext } from '../forms/event.door.js';
import { describedForms } from '../forms/use.event.fields.js';
import { HelpButton } from '../help/help.button.js';
import { DemoBanner } from '../shell/demo.banner.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { usePageTitle } from '../shell/page.title.js';
import { instantWords } from '../time/calendar.words.js';
import { LinkExpired } from './link.expired.js';
import { LinkFacts } from './link.facts.js';
import { LinkPapers } from './link.papers.js';
import { LinkStep } from './link.step.js';
import { useConfirmedDoor } from './use.confirmed.door.js';
import { useLink, useLinkMoved } from './use.link.js';

/** What a mail's link opens: one case, for one person, without signing in. */
export function LinkPage() {
  const { token = '' } = useParams();
  const link = useLink(token);
  usePrefetchQuery(describedForms);
  if (link.error instanceof Failure && link.error.code === 'LINK_EXPIRED') return <LinkExpired token={token} />;
  if (link.isError) return <FailureNotice error={link.error} onRetry={() => void link.refetch()} />;
  if (!link.data) return <Skeleton active className="page" />;
  return <LinkedCase token={token} link={link.data} />;
}

function LinkedCase({ token, link }: { token: string; link: Schemas['LinkView'] }) {
  const [done, setDone] = useState<{ zh: string; view: Schemas['HazardAnswer'] } | null>(null);
  const moved = useLinkMoved(token);
  const { door, asking } = useConfirmedDoor(token);
  const { history, reader, expiresAtMs } = link;
  // The answer to an act is newer than what was read until that is read again: no form may begin with the older one.
  const hazard = done && done.view.seq > link.hazard.seq ? done.view : link.hazard;
  usePageTitle(hazard.title);
  return (
    <EventDoorContext value={door}>
      <DemoBanner />
      <main className="page link-page">
        <div className="link-bar">
          <p className="case-soft">
            {reader.unitName} {reader.name}，此链接只供您本人使用，{instantWords(expiresAtMs)}失效
          </p>
          <HelpButton />
        </div>
        <CaseHead view={hazard} />
        {done && (
          <DoneNotice done={done.zh} view={done.view}>
            轮到您时会再收到邮件；这个链接在失效前也可以再次打开。
          </DoneNotice>
        )}
        <LinkFacts hazard={hazard} history={history} />
        <LinkPapers history={history} />
        <LinkStep
          token={token}
          hazard={hazard}
          link={link}
          asking={asking}
          onDone={(zh, view) => {
            setDone({ zh, view });
            moved(view);
          }}
        />
        <EvidenceSection history={history} />
      </main>
    </EventDoorContext>
  );
}
