import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useSignedIn } from '../session/signed-in.js';
import type { Paper } from './use.documents.js';

interface PaperActionsProps {
  view: Schemas['HazardView'];
  paper: Paper;
}

/** What can be done with a paper that can be made: send it out for good, or tell the responsible unit of it. */
export function PaperActions({ view, paper: { kind, zh } }: PaperActionsProps) {
  const at = { params: { path: { id: view.id, kind } } };
  const mayIssue = view.actions.some(({ event, open }) => event === 'ISSUE_DOCUMENT' && open);
  const mayTell = useSignedIn().permissions.includes('hazard.act') && view.responsible !== null;
  return (
    <div className="papers-actions">
      {mayIssue && (
        <ConfirmedAction<object, Schemas['IssuedCopy']>
          verb="出具"
          about={zh}
          consequences={[
            '按案卷现状生成并留存原件，文号随即使用',
            '出具后不能改动；有错的另出一份',
            '当事人可以在这里签名，也可以登记拒签',
          ]}
          send={() =>
            answerOf(
              api.POST('/api/hazards/{id}/documents/{kind}', {
                ...at,
                body: { commandId: crypto.randomUUID(), rev: view.rev },
              }),
            )
          }
          done={() => '原件已留存，列在文书下面。'}
        />
      )}
      {mayTell && (
        <ConfirmedAction<object, unknown>
          verb="告知责任单位"
          about={zh}
          consequences={[`${view.responsible?.name}的主要负责人收到一封邮件，从邮件打开这份文书`, '邮件里没有文书内容']}
          send={() =>
            answerOf(api.POST('/api/hazards/{id}/documents/{kind}/mail', { ...at, body: { to: 'responsible' } }))
          }
          done={() => '邮件已登记发送。'}
        />
      )}
    </div>
  );
}
