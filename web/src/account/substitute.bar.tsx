import { Button, Select } from 'antd';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { useActFor } from './use.account.js';

/** On every page while one stands in for somebody: for whom and in which post, the way to another post of his, and the way back. */
export function SubstituteBar() {
  const { substituteFor, standsInFor, unitId, unitName } = useSignedIn();
  const actFor = useActFor();
  if (!substituteFor) return null;
  const { accountId } = substituteFor;
  const posts = standsInFor.filter((absent) => absent.accountId === accountId);
  return (
    <aside className="substitute-bar" aria-label="代办">
      <strong>代 {substituteFor.name} 办理</strong>
      {posts.length > 1 && (
        <Select
          aria-label="代办的岗位"
          value={unitId}
          onChange={(chosen: string) => actFor.mutate({ accountId, unitId: chosen })}
          options={posts.map((post) => ({ value: post.unitId, label: `${post.unitName} ${roleName(post.role)}` }))}
          popupMatchSelectWidth={false}
        />
      )}
      <span>看到的是{unitName}的事项；办理记录写明由您代办</span>
      <Button onClick={() => actFor.mutate(null)} loading={actFor.isPending}>
        {actFor.isError ? '没能恢复，再试一次' : '恢复本人身份'}
      </Button>
    </aside>
  );
}
