import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

/** Whether this is a demonstration: everything shown is then made up, and every page says so. */
export function useIsDemonstration(): boolean {
  const mode = useQuery({
    queryKey: ['mode'],
    queryFn: () => answerOf(api.GET('/api/mode')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return mode.data?.mode === 'demonstration';
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
