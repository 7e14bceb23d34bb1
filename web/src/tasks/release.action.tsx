import { answerOf, api } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';

/** After a standstill somebody has looked: what waited for that goes. */
export function ReleaseAction({ id }: { id: string }) {
  return (
    <ConfirmedAction<object, unknown>
      verb="已核对，立即发出"
      primary
      consequences={[
        '暂缓的升级通知现在发出；夜间和非工作日的，仍到允许发送的时间',
        '发出前逐份复核，已不需要的不再发出',
        '由谁、何时确认会留下记录',
      ]}
      send={() => answerOf<unknown>(api.POST('/api/tasks/{id}/release', { params: { path: { id } } }))}
      done={() => '已确认，暂缓的通知正在发出。'}
    />
  );
}
