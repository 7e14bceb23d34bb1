import { answerOf, api } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';

/** Somebody has seen to it. */
export function DoneAction({ id, detail }: { id: string; detail: string }) {
  return (
    <ConfirmedAction<object, unknown>
      verb="已处理"
      about={detail}
      consequences={['这件事不再列在这里；再发生时会重新列出']}
      send={() => answerOf<unknown>(api.POST('/api/tasks/{id}/done', { params: { path: { id } } }))}
      done={() => '已记录。'}
    />
  );
}
