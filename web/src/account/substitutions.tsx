import { Button, Typography } from 'antd';
import { roleName } from '../session/role.names.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { limitWords } from '../time/calendar.words.js';
import { useActFor } from './use.account.js';

/** For whom one stands in and in which of his posts, and the switch to do so. */
export function Substitutions() {
  const { standsInFor, substituteFor, unitId } = useSignedIn();
  const actFor = useActFor();
  if (standsInFor.length === 0 && !substituteFor) return null;
  return (
    <section aria-labelledby="substitutions" className="people-card">
      <Typography.Title level={2} id="substitutions">
        代他人办理
      </Typography.Title>
      {actFor.isError && <FailureNotice error={actFor.error} />}
      <ul className="people-list">
        {standsInFor.map((absent) => (
          <li key={`${absent.accountId}:${absent.unitId}`}>
            <span>{absent.name}</span>
            <span>
              {absent.unitName} {roleName(absent.role)}
            </span>
            <span className="people-soft">到 {limitWords(absent.endsAtMs)} 为止</span>
            {substituteFor?.accountId === absent.accountId && unitId === absent.unitId ? (
              <Button onClick={() => actFor.mutate(null)} loading={actFor.isPending}>
                恢复本人身份
              </Button>
            ) : (
              <Button
                aria-label={`代${absent.name}办理：${absent.unitName}`}
                onClick={() => actFor.mutate({ accountId: absent.accountId, unitId: absent.unitId })}
                loading={actFor.isPending}
              >
                代{absent.name}办理
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
