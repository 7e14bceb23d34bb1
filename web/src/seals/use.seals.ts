import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Seal = Schemas['SealView'];

/** Every seal, the newest first, page after page. */
export function useSeals() {
  return useInfiniteQuery({
    queryKey: ['seals'],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/seals', { params: { query: { limit: 60, ...(pageParam ? { after: pageParam } : {}) } } })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useSeal(n: number) {
  return useQuery({
    queryKey: ['seal', n],
    queryFn: () => answerOf(api.GET('/api/seals/{n}', { params: { path: { n } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The cases one seal holds. */
export function useLeaves(n: number) {
  return useInfiniteQuery({
    queryKey: ['seal-leaves', n],
    queryFn: ({ pageParam }) => {
      const query = { limit: 200, ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/seals/{n}/leaves', { params: { path: { n }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
