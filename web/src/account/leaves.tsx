import { Button, Typography } from 'antd';
import { EnterLeave } from '../people/enter.leave.js';
import { useSignedIn } from '../session/signed-in.js';
import { FailureNotice } from '../shell/failure.notice.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import { useEndLeave, useLeaves } from './use.account.js';

/** One's own leaves and who stands in. */
export function Leaves() {
  const { accountId, name } = useSignedIn();
  const leaves = useLeaves(accountId);
  const end = useEndLeave(accountId);
  return (
    <section aria-labelledby="leaves" className="people-card">
      <Typography.Title level={2} id="leaves">
        请假和代办人
      </Typography.Title>
      {end.isError && <FailureNotice error={end.error} />}
      {leaves.data?.length === 0 && <p className="people-soft">没有请假登记</p>}
      {leaves.data && leaves.data.length > 0 && (
        <ul className="people-list">
          {leaves.data.map(({ id, substituteName, startsAtMs, endsAtMs, reason }) => (
            <li key={id}>
              <span>代办人 {substituteName}</span>
              <span>
                {dayWords(localDay(startsAtMs))}至{dayWords(localDay(endsAtMs - 1))}
              </span>
              <span className="people-soft">{reason}</span>
              <Button onClick={() => end.mutate(id)} loading={end.isPending}>
                提前结束
              </Button>
            </li>
          ))}
        </ul>
      )}
      <EnterLeave account={{ id: accountId, name }} />
    </section>
  );
}
