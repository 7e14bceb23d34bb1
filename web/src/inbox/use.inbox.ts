import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type InboxItem = Schemas['InboxItemView'];

const unreadKey = ['inbox-unread'] as const;
const pagesKey = ['inbox'] as const;

/** How many notices are unread, looked at anew each minute. */
export function useUnread() {
  return useQuery({
    queryKey: unreadKey,
    queryFn: async () => (await answerOf(api.GET('/api/inbox/unread'))).unread,
    refetchInterval: 60_000,
  });
}

/** One's notices, the newest first, page by page. */
export function useInbox(unreadOnly: boolean) {
  return useInfiniteQuery({
    queryKey: [...pagesKey, unreadOnly],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: 30,
        ...(unreadOnly ? { unread: 'yes' as const } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      };
      return answerOf(api.GET('/api/inbox', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

/** Marks one notice as read, or all of them. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: string) =>
      which === 'all'
        ? answerOf(api.POST('/api/inbox/read-all'))
        : answerOf(api.POST('/api/inbox/read', { body: { ids: [which] } })),
    onSuccess: ({ unread }) => {
      client.setQueryData(unreadKey, unread);
      return client.invalidateQueries({ queryKey: pagesKey });
    },
  });
}
