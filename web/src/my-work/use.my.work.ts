import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type WorkRow = Schemas['WorkRow'];

/** What I must do, looked at anew each minute: it is the page that stays open all day. */
export function useMyWork() {
  return useQuery({
    queryKey: ['my-work'],
    queryFn: () => answerOf(api.GET('/api/my-work')),
    refetchInterval: 60_000,
  });
}
