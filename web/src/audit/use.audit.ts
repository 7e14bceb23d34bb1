import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Audit = Schemas['AuditView'];
export type Finding = Schemas['FindingView'];
export type Standing = 'open' | 'settled' | 'late';

/** The last look at everything, by kind. */
export function useAudit() {
  return useQuery({ queryKey: ['audit'], queryFn: () => answerOf(api.GET('/api/audit')) });
}

/** The same in one line; not asked where the reader may not know. */
export function useAuditLine(isAsked: boolean) {
  return useQuery({ queryKey: ['audit-line'], queryFn: () => answerOf(api.GET('/api/audit/line')), enabled: isAsked });
}

/** Findings, page after page. */
export function useFindings(standing: Standing) {
  return useInfiniteQuery({
    queryKey: ['audit-findings', standing],
    queryFn: ({ pageParam }) => {
      const query = { standing, ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/audit/findings', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
