import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../api/client.js';

export type Account = Schemas['AccountView'];
export type Enterprise = Schemas['UnitView'];

const atOnce = 50;

/** Enterprises by a part of their name, or by their credit code. */
export function useEnterprises(text: string) {
  return useQuery({
    queryKey: ['enterprises', text],
    queryFn: () => answerOf(api.GET('/api/enterprises', { params: { query: { name: text, limit: atOnce } } })),
    placeholderData: (before) => before,
  });
}

/** The accounts one may know of, of one unit or of all. */
export function useAccounts(unitId?: string) {
  return useInfiniteQuery({
    queryKey: ['accounts', unitId ?? ''],
    queryFn: ({ pageParam }) => {
      const query = { limit: atOnce, ...(unitId ? { unitId } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answerOf(api.GET('/api/accounts', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => (page.length < atOnce ? null : (page.at(-1)?.account ?? null)),
  });
}

/** One account, where it is among those one may know of. */
export function useAccount(id: string) {
  return useQuery({
    queryKey: ['account', id],
    queryFn: () => answerOf(api.GET('/api/accounts/{id}', { params: { path: { id } } })),
  });
}

/** One enterprise, with the town it lies in. */
export function useEnterprise(id: string) {
  return useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => answerOf(api.GET('/api/enterprises/{id}', { params: { path: { id } } })),
  });
}

/** What happened to an account. */
export function useAccountHistory(id: string) {
  return useQuery({
    queryKey: ['account-history', id],
    queryFn: () => answerOf(api.GET('/api/accounts/{id}/history', { params: { path: { id }, query: {} } })),
  });
}

/** What happened to an enterprise and its people. */
export function useEnterpriseHistory(id: string) {
  return useQuery({
    queryKey: ['enterprise-history', id],
    queryFn: () => answerOf(api.GET('/api/enterprises/{id}/history', { params: { path: { id }, query: {} } })),
  });
}
