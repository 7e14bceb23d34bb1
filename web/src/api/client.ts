import createClient from 'openapi-fetch';
import { Failure } from './failure.js';
import type { components, paths } from './schema.generated.js';

export type Schemas = components['schemas'];

/** The API of the server that sent this page. The session travels in a cookie which no script can read. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  onResponse: async ({ response }) => {
    if (response.ok) return;
    throw new Failure(response.status, await response.json().catch(() => ({})));
  },
  onError: ({ error }) => (error instanceof Failure ? error : new Failure(0)),
});

/** The answer itself: a refusal was thrown before, so what is left is what was asked for. */
export async function answerOf<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T;
}
