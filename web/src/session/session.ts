import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { meKey } from '../api/query.client.js';

export type Me = Schemas['MeView'];

/** Who is signed in; null when nobody is. */
export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: readMe, staleTime: 300_000 });
}

async function readMe(): Promise<Me | null> {
  try {
    return await answerOf(api.GET('/api/me'));
  } catch (error) {
    if (error instanceof Failure && error.status === 401) return null;
    throw error;
  }
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['SignInDto']) => answerOf(api.POST('/api/sessions', { body })),
    // Whoever signs in next on this machine must not see a moment of what the last one saw.
    onSuccess: () => client.resetQueries(),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/sessions/current')),
    onSuccess: () => {
      window.sessionStorage.clear();
      client.setQueryData(meKey, null);
      // Who is signed in stays known as nobody, so that the page in view hears of it and leaves.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
    },
  });
}

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ChangePasswordDto']) => answerOf(api.POST('/api/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: meKey }),
  });
}
