import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import type { LedgerFilter } from './ledger.filter.js';

export type HazardRow = Schemas['HazardRow'];

/** The list under a filter, page after page; no row is skipped or repeated while others are added. */
export function useHazards(filter: LedgerFilter) {
  return useInfiniteQuery({
    queryKey: ['hazards', filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...(pageParam ? { after: pageParam } : {}) } as ListQuery;
      return answerOf(api.GET('/api/hazards', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** `filterOf` has let through only what the list understands. */
type ListQuery = { sort?: 'created' | 'due'; overdue?: 'true'; after?: string };
