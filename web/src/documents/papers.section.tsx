import './documents.css';
import { Skeleton, Typography } from 'antd';
import type { Schemas } from '../api/client.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { paperName } from './copy.words.js';
import { IssuedCopyItem } from './issued.copy.js';
import { PaperActions } from './paper.actions.js';
import { type Paper, usePapers } from './use.documents.js';

/** The papers of a case: what can be printed, what each still lacks, what has gone out and come back. */
export function PapersSection({ view }: { view: Schemas['HazardView'] }) {
  const papers = usePapers(view.id);
  return (
    <section aria-labelledby="papers" className="case-card">
      <Typography.Title level={2} id="papers">
        文书
      </Typography.Title>
      {papers.isError && <FailureNotice error={papers.error} onRetry={() => void papers.refetch()} />}
      {papers.isPending && <Skeleton active title={false} />}
      <ul className="papers">
        {papers.data?.map((paper) => (
          <li key={`${paper.kind}:${paper.share?.seq ?? ''}`}>
            <PaperHead caseId={view.id} paper={paper} />
            {paper.available && <PaperActions view={view} paper={paper} />}
            {paper.copies.map((copy) => (
              <IssuedCopyItem key={copy.documentSeq} paper={paper} copy={copy} actions={view.actions} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PaperHead({ caseId, paper }: { caseId: string; paper: Paper }) {
  const { kind, share, number, available, reason, missing } = paper;
  const name = paperName(paper);
  const about = share ? `?subtaskSeq=${share.seq}` : '';
  return (
    <>
      <h3>
        {available ? (
          <a href={`/api/hazards/${caseId}/documents/${kind}${about}`} download>
            {name}
          </a>
        ) : (
          name
        )}
        {number && <span className="papers-number">{number}</span>}
      </h3>
      {share && <p className="case-soft">配合任务：{share.task}</p>}
      {!available && <p className="case-soft">{reason}</p>}
      {available && missing.length > 0 && <p className="case-soft">打印时留空：{missing.join('、')}</p>}
    </>
  );
}
