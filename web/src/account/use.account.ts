import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

const sessionsKey = ['own-sessions'] as const;

/** Where one is signed in. */
export function useOwnSessions() {
  return useQuery({ queryKey: sessionsKey, queryFn: () => answerOf(api.GET('/api/sessions')) });
}

/** Ends one session, or all others. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: string) =>
      which === 'others'
        ? answerOf(api.DELETE('/api/sessions/others'))
        : answerOf(api.DELETE('/api/sessions/{id}', { params: { path: { id: which } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionsKey }),
  });
}

/** One's own leaves. */
export function useLeaves(id: string) {
  return useQuery({
    queryKey: ['leaves', id],
    queryFn: () => answerOf(api.GET('/api/accounts/{id}/leaves', { params: { path: { id } } })),
  });
}

export function useEndLeave(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (leaveId: string) =>
      answerOf(api.DELETE('/api/accounts/{id}/leaves/{leaveId}', { params: { path: { id, leaveId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['leaves', id] }),
  });
}

/** Acts at another of one's units. */
export function useActAt() {
  return useAfterwardsAnew((unitId: string) => answerOf(api.POST('/api/sessions/current/unit', { body: { unitId } })));
}

/** Acts in one post of an absent person, or, with null, for oneself again. */
export function useActFor() {
  return useAfterwardsAnew((post: { accountId: string; unitId: string } | null) =>
    answerOf(api.POST('/api/sessions/current/substitution', { body: post ?? { accountId: null } })),
  );
}

/** Whoever one is from now on must not see what another one saw. */
function useAfterwardsAnew<Asked>(mutationFn: (asked: Asked) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.resetQueries() });
}
