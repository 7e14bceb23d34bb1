import { Button, Tag, Typography } from 'antd';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { useActAt } from './use.account.js';

/** The units one belongs to; only where there is more than one. */
export function Units() {
  const { memberships, unitId } = useSignedIn();
  const actAt = useActAt();
  if (memberships.length < 2) return null;
  return (
    <section aria-labelledby="units" className="people-card">
      <Typography.Title level={2} id="units">
        任职单位
      </Typography.Title>
      {actAt.isError && <FailureNotice error={actAt.error} />}
      <ul className="people-list">
        {memberships.map((one) => (
          <li key={one.unitId}>
            <span>{one.unitName}</span>
            <span>{roleName(one.role)}</span>
            <span />
            {one.unitId === unitId ? (
              <Tag variant="outlined">现在以此身份办理</Tag>
            ) : (
              <Button onClick={() => actAt.mutate(one.unitId)} loading={actAt.isPending}>
                换到这里
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
