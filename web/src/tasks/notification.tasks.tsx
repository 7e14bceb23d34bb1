import '../seals/seals.css';
import './tasks.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../api/client.js';
import { ConfirmedAction } from '../confirm/confirmed.action.js';
import { useSignedIn } from '../session/signed-in.js';
import { MoreButton } from '../shell/more.button.js';
import { instantWords } from '../time/calendar.words.js';

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
        {items.map(({ id, detail, caseId, title, createdAtMs }) => (
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
            <ConfirmedAction<object, unknown>
              verb="已处理"
              about={detail}
              consequences={['这件事不再列在这里；再发生时会重新列出']}
              send={() => answerOf<unknown>(api.POST('/api/tasks/{id}/done', { params: { path: { id } } }))}
              done={() => '已记录。'}
            />
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
