import { useRef } from 'react';
import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useSignedIn } from '../session/signed-in.js';
import { paperName } from './copy.words.js';
import type { Paper } from './use.documents.js';

interface PaperActionsProps {
  view: Schemas['HazardView'];
  paper: Paper;
}

/** What can be done with a paper that can be made: send it out for good, or tell the responsible unit of it. */
export function PaperActions({ view, paper }: PaperActionsProps) {
  const at = { params: { path: { id: view.id, kind: paper.kind } } };
  const about = paper.share ? { subtaskSeq: paper.share.seq } : {};
  const addressee = paper.share ? paper.share.unit : view.responsible;
  // Asked again after a lost answer it is the same command: nothing goes out twice, and nobody is told that it did not.
  const commandId = useRef<string>(crypto.randomUUID());
  const mayIssue = view.actions.some(({ event, open }) => event === 'ISSUE_DOCUMENT' && open);
  const mayTell = useSignedIn().permissions.includes('hazard.act') && addressee !== null;
  return (
    <div className="papers-actions">
      {mayIssue && (
        <ConfirmedAction<object, Schemas['IssuedCopy']>
          verb="出具"
          about={paperName(paper)}
          consequences={[
            '按案卷现状生成并留存原件，文号随即使用',
            '出具后不能改动；有错的另出一份',
            '当事人可以在这里签名，也可以登记拒签',
          ]}
          send={async () => {
            const body = { commandId: commandId.current, rev: view.rev, ...about };
            const copy = await answerOf(api.POST('/api/hazards/{id}/documents/{kind}', { ...at, body }));
            commandId.current = crypto.randomUUID();
            return copy;
          }}
          done={() => '原件已留存，列在文书下面。'}
        />
      )}
      {mayTell && (
        <ConfirmedAction<object, unknown>
          verb={paper.share ? '告知配合单位' : '告知责任单位'}
          about={paperName(paper)}
          consequences={[`${addressee?.name}的负责人收到一封邮件，从邮件打开这份文书`, '邮件里没有文书内容']}
          send={() =>
            answerOf(
              api.POST('/api/hazards/{id}/documents/{kind}/mail', { ...at, body: { to: 'responsible', ...about } }),
            )
          }
          done={() => '邮件已登记发送。'}
        />
      )}
    </div>
  );
}
