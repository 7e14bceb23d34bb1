import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Failure } from './failure.js';

/** Under which key it is kept who is signed in; null means nobody. */
export const meKey = ['me'] as const;

/** Keeps what was read for a moment; whoever hears that the session has ended forgets who was signed in. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: heard }),
    mutationCache: new MutationCache({ onError: heard }),
    defaultOptions: {
      // Without signal it is tried and said at once; to wait for it in silence would look like sending.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (count, error) => count < 2 && !(error instanceof Failure && error.status >= 400 && error.status < 500),
      },
    },
  });
  function heard(error: unknown): void {
    if (!(error instanceof Failure)) return;
    if (error.code === 'NOT_SIGNED_IN') client.setQueryData(meKey, null);
    if (error.code === 'PASSWORD_CHANGE_REQUIRED') void client.invalidateQueries({ queryKey: meKey });
  }
  return client;
}
