import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import type { paths } from '../api/schema.generated.js';

export type Closure = Schemas['ClosureView'];
export type ClosureCase = Schemas['ClosureCase'];

type Query = NonNullable<paths['/api/analytics/closure']['get']['parameters']['query']>;
export type Grouping = NonNullable<Query['by']>;
type CasesQuery = NonNullable<paths['/api/analytics/closure/cases']['get']['parameters']['query']>;

/** Figures by one grouping; the tables of the last one stay while the next are read. */
export function useClosure(by: Grouping, asOf: string | null, from?: string) {
  const query = { by, ...(asOf ? { asOf } : {}), ...(from ? { from } : {}) };
  return useQuery({
    queryKey: ['closure', query],
    queryFn: () => answerOf(api.GET('/api/analytics/closure', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** The cases of a figure, page after page, as an address asks for them. */
export function useClosureCases(search: string, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['closure-cases', search, limit],
    queryFn: ({ pageParam }) => {
      const asked = Object.fromEntries(new URLSearchParams(search)) as CasesQuery;
      const query = { ...asked, limit, ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/analytics/closure/cases', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
