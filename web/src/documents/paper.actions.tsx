import { answerOf, api, type Schemas } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useSignedIn } from '../session/signed-in.js';
import type { Paper } from './use.documents.js';

interface PaperActionsProps {
  view: Schemas['HazardView'];
  paper: Paper;
}

/** What can be done with a paper that can be made: tell the responsible unit of it. */
export function PaperActions({ view, paper: { kind, zh } }: PaperActionsProps) {
  const at = { params: { path: { id: view.id, kind } } };
  const mayTell = useSignedIn().permissions.includes('hazard.act') && view.responsible !== null;
  return (
    <div className="papers-actions">
      {mayTell && (
        <ConfirmedAction<object, unknown>
          verb={`告知责任单位${zh}`}
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
