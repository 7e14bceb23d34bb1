import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

/** Read before any page is shown: what counts days must not begin with the wrong now. */
export function useMode() {
  return useQuery({ queryKey: ['mode'], queryFn: () => answerOf(api.GET('/api/mode')), staleTime: 60_000 });
}

/** Whether this is a demonstration: everything shown is then made up, and every page says so. */
function useIsDemonstration(): boolean {
  return useMode().data?.mode === 'demonstration';
}

/** What time it is for the server, in UTC milliseconds: neither this machine's clock nor a demonstration's is the other's. */
export function useNowMs(): number {
  const { data, dataUpdatedAt } = useMode();
  return data ? data.nowMs + (Date.now() - dataUpdatedAt) : Date.now();
}

/** Who one can be in a demonstration; nothing outside one. */
export function useDemoAccounts() {
  return useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => answerOf(api.GET('/api/demo/accounts')),
    enabled: useIsDemonstration(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
