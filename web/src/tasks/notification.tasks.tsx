import '../seals/seals.css';
import './tasks.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { useSignedIn } from '../session/signed-in.js';
import { MoreButton } from '../shell/more.button.js';
import { instantWords } from '../time/calendar.words.js';
import { DoneAction } from './done.action.js';
import { ReleaseAction } from './release.action.js';

/** On the work page of the committee office: why somebody could not be told; nothing where everybody could. */
export function NotificationTasks() {
  const mayHandle = useSignedIn().permissions.includes('task.handle');
  const list = useTasks(mayHandle);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="notification-tasks">
      <Typography.Title level={2} id="notification-tasks">
        待处理的通知问题
      </Typography.Title>
      <ul className="seals-list tasks-list">
        {items.map(({ id, kind, detail, caseId, title, createdAtMs }) => (
          <li key={id}>
            <span>{detail}</span>
            {caseId ? (
              <Link to={`/hazards/${caseId}`} className="tall-link">
                {title ?? '未命名隐患'}
              </Link>
            ) : (
              <span />
            )}
            <span>{instantWords(createdAtMs)}</span>
            {kind === 'standstill' ? <ReleaseAction id={id} /> : <DoneAction id={id} detail={detail} />}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}

function useTasks(isAsked: boolean) {
  return useInfiniteQuery({
    queryKey: ['tasks'],
    queryFn: ({ pageParam }) => {
      const query = { limit: 20, ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/tasks', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: isAsked,
  });
}
