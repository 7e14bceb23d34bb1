import { Button } from 'antd';
import { useSignedIn } from '../session/signed-in.js';
import { useActFor } from './use.account.js';

/** On every page while one stands in for somebody: for whom, and the way back. */
export function SubstituteBar() {
  const { substituteFor, unitName } = useSignedIn();
  const actFor = useActFor();
  if (!substituteFor) return null;
  return (
    <aside className="substitute-bar" aria-label="代办">
      <strong>代 {substituteFor.name} 办理</strong>
      <span>看到的是{unitName}的事项；办理记录写明由您代办</span>
      <Button onClick={() => actFor.mutate(null)} loading={actFor.isPending}>
        {actFor.isError ? '没能恢复，再试一次' : '恢复本人身份'}
      </Button>
    </aside>
  );
}
