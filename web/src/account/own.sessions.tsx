import { Button, Popconfirm, Skeleton, Tag, Typography } from 'antd';
import { FailureNotice } from '../shell/failure.notice.js';
import { instantWords } from '../time/calendar.words.js';
import { deviceWords } from './device.words.js';
import { useEndSession, useOwnSessions } from './use.account.js';

/** Where one is signed in, and the way to end what one does not know. */
export function OwnSessions() {
  const sessions = useOwnSessions();
  const end = useEndSession();
  const others = sessions.data?.filter(({ current }) => !current) ?? [];
  return (
    <section aria-labelledby="sessions" className="people-card">
      <Typography.Title level={2} id="sessions">
        登录的设备
      </Typography.Title>
      {sessions.isError && <FailureNotice error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {end.isError && <FailureNotice error={end.error} />}
      {sessions.isPending && <Skeleton active title={false} />}
      <ul className="people-list people-sessions">
        {sessions.data?.map(({ id, device, ip, createdAt, lastSeenAt, current }) => (
          <li key={id}>
            <span title={device}>
              {deviceWords(device)} {current && <Tag variant="outlined">本次登录</Tag>}
            </span>
            <span className="people-soft">{ip}</span>
            <span className="people-soft">
              {instantWords(Date.parse(createdAt))}登录，最近使用 {instantWords(Date.parse(lastSeenAt))}
            </span>
            {!current && (
              <Button onClick={() => end.mutate(id)} aria-label={`结束 ${deviceWords(device)} 的登录`}>
                结束
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Popconfirm
          title={`结束其他 ${others.length} 处登录`}
          description="那些设备上没有提交的内容可能丢失"
          okText="结束"
          cancelText="不结束"
          onConfirm={() => end.mutate('others')}
        >
          <Button danger>结束其他全部登录</Button>
        </Popconfirm>
      )}
    </section>
  );
}
